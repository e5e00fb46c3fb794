package campus.onecard.kiosk.graph;

import campus.onecard.kiosk.journey.CoreVocabulary;
import campus.onecard.kiosk.receipt.ReceiptVocabulary;

import java.util.List;

/** All that can happen to a kiosk: one line a function. */
final class Vocabularies {

    static final List<Vocabulary> ALL = List.of(new CoreVocabulary(), new ReceiptVocabulary());

    private Vocabularies() {}
}

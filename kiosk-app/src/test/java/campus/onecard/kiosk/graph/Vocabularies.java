package campus.onecard.kiosk.graph;

import campus.onecard.kiosk.claim.ClaimVocabulary;
import campus.onecard.kiosk.fee.FeeVocabulary;
import campus.onecard.kiosk.found.FoundVocabulary;
import campus.onecard.kiosk.idcard.IdCardVocabulary;
import campus.onecard.kiosk.journey.CoreVocabulary;
import campus.onecard.kiosk.limits.LimitsVocabulary;
import campus.onecard.kiosk.loss.LossVocabulary;
import campus.onecard.kiosk.messages.MessagesVocabulary;
import campus.onecard.kiosk.notices.NoticesVocabulary;
import campus.onecard.kiosk.operator.OperatorVocabulary;
import campus.onecard.kiosk.order.OrderVocabulary;
import campus.onecard.kiosk.passwords.PasswordsVocabulary;
import campus.onecard.kiosk.receipt.ReceiptVocabulary;
import campus.onecard.kiosk.statistics.StatisticsVocabulary;
import campus.onecard.kiosk.transfer.TransferVocabulary;

import java.util.List;

/** All that can happen to a kiosk: one line a function. */
final class Vocabularies {

    static final List<Vocabulary> ALL =
            List.of(
                    new CoreVocabulary(),
                    new OperatorVocabulary(),
                    new OrderVocabulary(),
                    new ClaimVocabulary(),
                    new TransferVocabulary(),
                    new FeeVocabulary(),
                    new ReceiptVocabulary(),
                    new StatisticsVocabulary(),
                    new FoundVocabulary(),
                    new NoticesVocabulary(),
                    new MessagesVocabulary(),
                    new PasswordsVocabulary(),
                    new IdCardVocabulary(),
                    new LossVocabulary(),
                    new LimitsVocabulary());

    private Vocabularies() {}
}

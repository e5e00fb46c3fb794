package campus.onecard.kiosk.receipt;

import campus.onecard.devices.printer.PrintOutcome;
import campus.onecard.domain.equipment.EquipmentFault;
import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.graph.Vocabulary;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.ReceiptWish;

import java.util.ArrayList;
import java.util.List;

/** What can happen while somebody takes a receipt. */
public final class ReceiptVocabulary implements Vocabulary {

    @Override
    public List<List<Event>> doings() {
        List<List<Event>> all = new ArrayList<>();
        for (ReceiptWish wish : ReceiptWish.values()) {
            all.add(List.of(new ReceiptEvent.Chosen(wish, Texts.CHINESE)));
        }
        return all;
    }

    @Override
    public List<Event> answers(long attempt) {
        var out = new PrintOutcome.Failed(EquipmentFault.PAPER_OUT, false);
        return List.of(
                new ReceiptEvent.Issued(attempt, ReceiptJourneyTest.ISSUED),
                new ReceiptEvent.Printed(attempt, new PrintOutcome.Done()),
                new ReceiptEvent.Printed(attempt, out));
    }
}

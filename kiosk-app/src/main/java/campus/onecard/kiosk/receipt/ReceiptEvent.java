package campus.onecard.kiosk.receipt;

import campus.onecard.devices.printer.PrintOutcome;
import campus.onecard.domain.receipt.ReceiptIssued;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.ReceiptWish;

import java.util.Locale;
import java.util.Optional;

/** What happens while somebody takes a receipt. */
public sealed interface ReceiptEvent extends Event.OfErrand {

    /**
     * The person chose.
     *
     * @param language of the paper
     */
    record Chosen(ReceiptWish how, Locale language) implements ReceiptEvent {
        @Override
        public Optional<ReceiptWish> receiptWish() {
            return Optional.of(how);
        }
    }

    /** The server has made it. */
    record Issued(long attempt, ReceiptIssued receipt) implements ReceiptEvent {}

    /** What became of the paper. */
    record Printed(long attempt, PrintOutcome outcome) implements ReceiptEvent {}
}

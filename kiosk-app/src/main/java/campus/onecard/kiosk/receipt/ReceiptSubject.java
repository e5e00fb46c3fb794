package campus.onecard.kiosk.receipt;

import campus.onecard.domain.receipt.NewReceipt;

import java.time.YearMonth;
import java.util.UUID;

/** What the receipt is about. */
public sealed interface ReceiptSubject {

    /** The wish as the server takes it. */
    NewReceipt wish(UUID id);

    /** One movement, by its transaction's number. */
    record Movement(String transaction) implements ReceiptSubject {
        @Override
        public NewReceipt wish(UUID id) {
            return NewReceipt.ofMovement(id, UUID.fromString(transaction));
        }
    }

    /** A month's statement. */
    record Month(YearMonth month) implements ReceiptSubject {
        @Override
        public NewReceipt wish(UUID id) {
            return NewReceipt.ofMonth(id, month);
        }
    }
}

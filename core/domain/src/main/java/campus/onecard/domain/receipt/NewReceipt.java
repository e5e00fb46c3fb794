package campus.onecard.domain.receipt;

import campus.onecard.domain.id.Repeatable;

import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.UUID;

/**
 * Asks for a receipt of one's own: of one movement or of a whole month, exactly one of the two.
 * Sent again, it brings the same receipt.
 *
 * @param movement the transaction's id
 * @param month its statement as it stands now
 */
public record NewReceipt(UUID id, @Nullable UUID movement, @Nullable YearMonth month)
        implements Repeatable {

    public NewReceipt {
        if ((movement == null) == (month == null)) {
            throw new IllegalArgumentException("give either a movement or a month");
        }
    }

    public static NewReceipt ofMovement(UUID id, UUID movement) {
        return new NewReceipt(id, movement, null);
    }

    public static NewReceipt ofMonth(UUID id, YearMonth month) {
        return new NewReceipt(id, null, month);
    }
}

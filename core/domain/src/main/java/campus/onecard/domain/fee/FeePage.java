package campus.onecard.domain.fee;

import campus.onecard.domain.money.Money;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * Some fees of an account, newest first.
 *
 * @param next the cursor that continues below the last one; null at the end
 */
public record FeePage(List<Fee> fees, @Nullable String next) {

    public FeePage {
        fees = List.copyOf(fees);
    }

    /**
     * One order.
     *
     * @param id of the order, for the help desk
     * @param payee its code; empty when it is no payee any more
     * @param payeeZh its name
     * @param reference a bill's number or a room; may be empty
     * @param receipt the payee's number; empty while there is none
     */
    public record Fee(
            String id,
            Instant at,
            String payee,
            String payeeZh,
            String payeeEn,
            String reference,
            Money amount,
            State state,
            String receipt) {}

    /** How an order stands. */
    public enum State {
        PAID,
        /** The payee has not said yet; the money waits. */
        PENDING,
        /** Not taken; the money came back. */
        RETURNED
    }
}

package campus.onecard.domain.bank;

import campus.onecard.domain.money.Money;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** How a transfer stands. All but {@link Pending} are for ever. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TransferOutcome.Arrived.class, name = "ARRIVED"),
    @JsonSubTypes.Type(value = TransferOutcome.Pending.class, name = "PENDING"),
    @JsonSubTypes.Type(value = TransferOutcome.WrongPin.class, name = "WRONG_PIN"),
    @JsonSubTypes.Type(value = TransferOutcome.Locked.class, name = "LOCKED"),
    @JsonSubTypes.Type(value = TransferOutcome.Refused.class, name = "REFUSED")
})
public sealed interface TransferOutcome {

    /**
     * The money is on the card account.
     *
     * @param balanceAfter right after; null when the staff settled it
     * @param at when it was booked; when it was ordered, where the staff settled it
     */
    record Arrived(@Nullable Money balanceAfter, Instant at) implements TransferOutcome {}

    /**
     * The bank has not said yet. It is asked again and again, and the owner gets a message;
     * ordering anew would be another transfer.
     */
    record Pending() implements TransferOutcome {}

    /**
     * The payment password was wrong; nothing was ordered.
     *
     * @param triesLeft at least one
     */
    record WrongPin(int triesLeft) implements TransferOutcome {}

    /** The payment password is locked; nothing was ordered. */
    record Locked() implements TransferOutcome {}

    /** No money left the bank, and none will under this order. */
    record Refused(TransferFault fault) implements TransferOutcome {}
}

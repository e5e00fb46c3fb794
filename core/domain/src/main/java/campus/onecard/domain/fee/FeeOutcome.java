package campus.onecard.domain.fee;

import campus.onecard.domain.money.Money;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import java.time.Instant;

/**
 * What became of a {@link PayFee}. It may be unknown first; every other answer is the same for
 * ever.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @JsonSubTypes.Type(value = FeeOutcome.Paid.class, name = "PAID"),
    @JsonSubTypes.Type(value = FeeOutcome.Unknown.class, name = "UNKNOWN"),
    @JsonSubTypes.Type(value = FeeOutcome.Returned.class, name = "RETURNED"),
    @JsonSubTypes.Type(value = FeeOutcome.PinRequired.class, name = "PIN_REQUIRED"),
    @JsonSubTypes.Type(value = FeeOutcome.WrongPin.class, name = "WRONG_PIN"),
    @JsonSubTypes.Type(value = FeeOutcome.Locked.class, name = "LOCKED"),
    @JsonSubTypes.Type(value = FeeOutcome.Refused.class, name = "REFUSED")
})
public sealed interface FeeOutcome {

    /**
     * The payee has it.
     *
     * @param receipt the payee's number; empty when the hall settled it
     * @param balanceAfter right after the money left the account
     * @param at when the payee's answer was booked
     */
    record Paid(String receipt, Money balanceAfter, Instant at) implements FeeOutcome {}

    /**
     * The payee has not said yet. The money has left the balance and waits; what comes of it is
     * told by a message.
     *
     * @param balanceAfter without the money that waits
     */
    record Unknown(Money balanceAfter) implements FeeOutcome {}

    /**
     * The payee did not take it; all of it came back.
     *
     * @param balanceAfter right after it came back
     */
    record Returned(FeeFault fault, Money balanceAfter, Instant at) implements FeeOutcome {}

    /** Beyond a limit (L-04): ask for the payment password and pay under a new id. */
    record PinRequired() implements FeeOutcome {}

    /**
     * The payment password was wrong; nothing moved.
     *
     * @param triesLeft at least one
     */
    record WrongPin(int triesLeft) implements FeeOutcome {}

    /** The payment password is locked; nothing moved. */
    record Locked() implements FeeOutcome {}

    /** Nothing moved. */
    record Refused(FeeFault fault) implements FeeOutcome {}
}

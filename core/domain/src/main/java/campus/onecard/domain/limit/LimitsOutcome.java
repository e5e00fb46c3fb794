package campus.onecard.domain.limit;

import campus.onecard.domain.money.DailyLimit;
import campus.onecard.domain.money.SingleLimit;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What became of a {@link SetLimits}. The same id is answered the same for ever. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LimitsOutcome.Changed.class, name = "CHANGED"),
    @JsonSubTypes.Type(value = LimitsOutcome.PinRequired.class, name = "PIN_REQUIRED"),
    @JsonSubTypes.Type(value = LimitsOutcome.WrongPin.class, name = "WRONG_PIN"),
    @JsonSubTypes.Type(value = LimitsOutcome.Locked.class, name = "LOCKED"),
    @JsonSubTypes.Type(value = LimitsOutcome.Refused.class, name = "REFUSED")
})
public sealed interface LimitsOutcome {

    /** They are in force from now on. */
    record Changed(SingleLimit single, DailyLimit daily) implements LimitsOutcome {}

    /** Raising needs the payment password: ask for it and send it under a new id. */
    record PinRequired() implements LimitsOutcome {}

    /**
     * The payment password was wrong; nothing changed.
     *
     * @param triesLeft at least one
     */
    record WrongPin(int triesLeft) implements LimitsOutcome {}

    /** The payment password is locked; nothing changed. */
    record Locked() implements LimitsOutcome {}

    /** Nothing changed. */
    record Refused(LimitFault fault) implements LimitsOutcome {}
}

package campus.onecard.domain.bank;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What became of a {@link BindAccount} or an {@link UnbindAccount}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @JsonSubTypes.Type(value = BindOutcome.Bound.class, name = "BOUND"),
    @JsonSubTypes.Type(value = BindOutcome.Unbound.class, name = "UNBOUND"),
    @JsonSubTypes.Type(value = BindOutcome.WrongPin.class, name = "WRONG_PIN"),
    @JsonSubTypes.Type(value = BindOutcome.Locked.class, name = "LOCKED"),
    @JsonSubTypes.Type(value = BindOutcome.NoAnswer.class, name = "NO_ANSWER"),
    @JsonSubTypes.Type(value = BindOutcome.Refused.class, name = "REFUSED")
})
public sealed interface BindOutcome {

    /**
     * It is bound.
     *
     * @param account masked
     */
    record Bound(String account) implements BindOutcome {}

    /** None is bound any more. */
    record Unbound() implements BindOutcome {}

    /**
     * The payment password was wrong; nothing changed.
     *
     * @param triesLeft at least one
     */
    record WrongPin(int triesLeft) implements BindOutcome {}

    /** The payment password is locked; nothing changed. */
    record Locked() implements BindOutcome {}

    /** The bank did not answer; nothing is bound. Sending the same again is safe. */
    record NoAnswer() implements BindOutcome {}

    /** Nothing changed. */
    record Refused(BindFault fault) implements BindOutcome {}
}

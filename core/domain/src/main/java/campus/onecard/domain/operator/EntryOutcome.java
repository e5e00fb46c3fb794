package campus.onecard.domain.operator;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What became of an {@link EnterService}. Only the first opens anything. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @JsonSubTypes.Type(value = EntryOutcome.Entered.class, name = "ENTERED"),
    @JsonSubTypes.Type(value = EntryOutcome.WrongPin.class, name = "WRONG_PIN"),
    @JsonSubTypes.Type(value = EntryOutcome.Refused.class, name = "REFUSED")
})
public sealed interface EntryOutcome {

    /**
     * The machine may be looked after for half an hour, or until it is left.
     *
     * @param service whether it serves people
     */
    record Entered(ServiceStanding service) implements EntryOutcome {}

    /**
     * The payment password was wrong; it counts like every other wrong one.
     *
     * @param triesLeft at least one
     */
    record WrongPin(int triesLeft) implements EntryOutcome {}

    /** No password would open it with this card now. */
    record Refused(EntryFault fault) implements EntryOutcome {}
}

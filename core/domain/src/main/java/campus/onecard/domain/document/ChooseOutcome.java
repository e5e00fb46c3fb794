package campus.onecard.domain.document;

import campus.onecard.domain.password.PasswordFault;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import java.time.Instant;

/** What became of a {@link ChoosePassword}. The same id is answered the same for ever. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ChooseOutcome.Chosen.class, name = "CHOSEN"),
    @JsonSubTypes.Type(value = ChooseOutcome.Refused.class, name = "REFUSED"),
    @JsonSubTypes.Type(value = ChooseOutcome.Closed.class, name = "CLOSED")
})
public sealed interface ChooseOutcome {

    /**
     * It is in force and unlocked.
     *
     * @param at since when
     */
    record Chosen(Instant at) implements ChooseOutcome {}

    /** The password is not acceptable; nothing changed. */
    record Refused(PasswordFault fault) implements ChooseOutcome {}

    /** The account is frozen or closed; nothing changed. */
    record Closed() implements ChooseOutcome {}
}

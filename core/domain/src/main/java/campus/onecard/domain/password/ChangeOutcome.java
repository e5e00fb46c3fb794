package campus.onecard.domain.password;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** What became of a {@link ChangePassword}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ChangeOutcome.Changed.class, name = "CHANGED"),
    @JsonSubTypes.Type(value = ChangeOutcome.Refused.class, name = "REFUSED"),
    @JsonSubTypes.Type(value = ChangeOutcome.WrongCurrent.class, name = "WRONG_CURRENT"),
    @JsonSubTypes.Type(value = ChangeOutcome.Locked.class, name = "LOCKED")
})
public sealed interface ChangeOutcome {

    /** It is in force from now on. */
    record Changed() implements ChangeOutcome {}

    /** The replacement is not acceptable; nothing changed. */
    record Refused(PasswordFault fault) implements ChangeOutcome {}

    /**
     * The current password was wrong; nothing changed.
     *
     * @param triesLeft at least one
     */
    record WrongCurrent(int triesLeft) implements ChangeOutcome {}

    /**
     * Too many wrong tries; nothing changed.
     *
     * @param until when trying makes sense again; null: not until the hall unlocks it with a
     *     document
     */
    record Locked(@Nullable Instant until) implements ChangeOutcome {}
}

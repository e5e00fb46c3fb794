package campus.onecard.kiosk.journey;

import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.PasswordFault;

import java.util.Optional;
import java.util.OptionalInt;

/** Where the change of one password stands. */
public sealed interface Change {

    /**
     * Asks for the password in force, because the kiosk does not know it.
     *
     * @param triesLeft present after a wrong one
     */
    record Current(HiddenInput input, OptionalInt triesLeft) implements Change {}

    /**
     * Asks for the new one.
     *
     * @param fault why the last one was not good enough
     */
    record Wanted(HiddenInput input, Optional<PasswordFault> fault) implements Change {}

    /**
     * Asks for the new one again.
     *
     * @param differs the last repeat was not the same
     */
    record Repeat(Password wanted, HiddenInput input, boolean differs) implements Change {}

    /** Being saved. Nothing may leave the step now: neither cancel nor idle. */
    record Saving(long attempt, Password wanted) implements Change {}

    /**
     * The server did not say whether it saved. Trying again sends the same attempt, which cannot
     * change it twice.
     */
    record Unsure(long attempt, Password wanted, Trouble trouble) implements Change {}

    /** Saved and in force. */
    record Saved() implements Change {}
}

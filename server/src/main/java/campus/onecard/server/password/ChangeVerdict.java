package campus.onecard.server.password;

import campus.onecard.domain.password.PasswordFault;
import campus.onecard.server.account.SecretHash;

import java.time.Instant;
import java.util.Optional;

/** What was found about a change of password before it goes to its lane. */
public sealed interface ChangeVerdict {

    /**
     * The current one was right and the wanted one is acceptable.
     *
     * @param verified what the current one was held against
     * @param tries how many there are, if another change comes first
     */
    record Accepted(SecretHash verified, SecretHash fresh, int tries) implements ChangeVerdict {}

    /** The current one was right, the wanted one is not acceptable. */
    record Refused(PasswordFault fault) implements ChangeVerdict {}

    /**
     * @param triesLeft at least one
     */
    record Wrong(int triesLeft) implements ChangeVerdict {}

    /**
     * @param until empty: until it is unlocked with a document
     */
    record Locked(Optional<Instant> until) implements ChangeVerdict {}

    /** The books have answered this change before and will answer the same again. */
    record Recalled() implements ChangeVerdict {}
}

package campus.onecard.server.secret;

import campus.onecard.server.account.SecretHash;

import java.time.Instant;
import java.util.Optional;

/** What came of holding a typed password against the stored one. */
public sealed interface SecretCheck {

    /** It is the one; counting starts afresh. */
    record Right(SecretHash stored) implements SecretCheck {}

    /**
     * It is not.
     *
     * @param triesLeft at least one
     */
    record Wrong(int triesLeft) implements SecretCheck {}

    /**
     * It was not looked at, or this was the last wrong try.
     *
     * @param until empty: until it is unlocked with a document
     */
    record Locked(Optional<Instant> until) implements SecretCheck {}
}

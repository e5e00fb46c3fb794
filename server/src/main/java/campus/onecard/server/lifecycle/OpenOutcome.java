package campus.onecard.server.lifecycle;

/** The answer to {@link OpenAccount}. */
public sealed interface OpenOutcome {

    /** The account exists now. */
    record Opened(long accountId) implements OpenOutcome {}

    /** It was opened before from the same facts; nothing changed. */
    record Unchanged() implements OpenOutcome {}

    /**
     * The number, or the card, belongs to an account with other facts, or the old balance was
     * carried over to another account before; nothing changed.
     */
    record Conflict() implements OpenOutcome {}
}

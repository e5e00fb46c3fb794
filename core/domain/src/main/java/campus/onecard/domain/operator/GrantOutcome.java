package campus.onecard.domain.operator;

/** What became of a {@link GrantOperator}. */
public enum GrantOutcome {
    /** It is so from now on. */
    CHANGED,
    /** It was so already. */
    UNCHANGED,
    /** The account is frozen or closed, so it cannot be granted. */
    ACCOUNT_CLOSED
}

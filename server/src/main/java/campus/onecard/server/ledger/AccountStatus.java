package campus.onecard.server.ledger;

/** Whether an account may move money. */
public enum AccountStatus {
    ACTIVE,
    /** Held still by the staff; may become active again. */
    FROZEN,
    /** Closed for good. */
    CLOSED
}

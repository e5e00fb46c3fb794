package campus.onecard.server.ledger;

/** Why a command was declined. A decline is an answer, stored like any other. */
public enum DeclineReason {
    /** The balance does not cover it. */
    INSUFFICIENT,
    /** Beyond a limit: ask for the payment password and pay under a new id (L-04, A-07). */
    PIN_REQUIRED,
    /** Lost, void, unknown, or another account's card (T-04, X-02). */
    CARD_NOT_ACTIVE,
    /** Frozen or closed. */
    ACCOUNT_NOT_ACTIVE
}

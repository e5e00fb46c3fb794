package campus.onecard.server.ledger;

/** Where a hold stands; only the first can still change. */
public enum HoldStatus {
    PENDING,
    POSTED,
    VOIDED,
    EXPIRED
}

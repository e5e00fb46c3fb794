package campus.onecard.server.ledger;

/** Which command a posting answers. */
public enum PostingKind {
    OPEN_ACCOUNT,
    TOP_UP,
    CARD_PAYMENT
}

package campus.onecard.domain.signin;

/** Where a card stands in its life. */
public enum CardStatus {
    /** In its owner's hand and usable. */
    ACTIVE,
    /** Reported lost 挂失; may be found again. */
    LOST,
    /** Replaced or closed; never usable again. */
    VOID,
    /** Not one of this university's cards. */
    UNKNOWN
}

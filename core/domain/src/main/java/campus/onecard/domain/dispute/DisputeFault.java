package campus.onecard.domain.dispute;

/** Why payments were not reported. */
public enum DisputeFault {
    /** One of them is no payment with the card of this account. */
    NO_PAYMENT_OF_YOURS,
    /** One of them was reported before. */
    ALREADY_REPORTED
}

package campus.onecard.domain.limit;

/** Why limits were not changed. */
public enum LimitFault {
    /** The single limit is higher than the card centre allows. */
    SINGLE_TOO_HIGH,
    /** The daily limit is higher than the card centre allows. */
    DAILY_TOO_HIGH,
    /** One payment may not be allowed more than the whole day. */
    SINGLE_ABOVE_DAILY,
    /** Both are so already. */
    UNCHANGED,
    /** The payment password is still the initial one; it is changed first. */
    PIN_INITIAL,
    /** The account is frozen or closed. */
    ACCOUNT_NOT_ACTIVE
}

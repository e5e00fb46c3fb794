package campus.onecard.domain.fee;

/** Why a fee was not paid. Nothing moved, or all of it came back. */
public enum FeeFault {
    /** There is less on the account. */
    INSUFFICIENT,
    /** The account is frozen or closed. */
    ACCOUNT_NOT_ACTIVE,
    /** The payment password is still the initial one. */
    PIN_INITIAL,
    /** The payee takes no orders at this hour. */
    CLOSED,
    /** The payee takes no orders from here; its desk does. */
    AT_DESK,
    /** Less than the smallest or more than the largest amount the payee takes. */
    AMOUNT,
    /** Another order pays this bill, or has paid it. */
    BILL_TAKEN,
    /** Paid already, the payee says. */
    BILL_PAID,
    /** The payee knows no such bill of this person. */
    BILL_UNKNOWN,
    /** The payee knows no such room. */
    REFERENCE_UNKNOWN,
    /** The order never reached the payee, and now never will. */
    CANCELLED,
    /** The payee refused for a reason of its own. */
    REFUSED
}

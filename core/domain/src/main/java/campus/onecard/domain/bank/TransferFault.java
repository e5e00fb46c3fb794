package campus.onecard.domain.bank;

/** Why a transfer was not made. In every case no money left the bank. */
public enum TransferFault {
    /** This university has no bank transfers. */
    NOT_OFFERED,
    /** No bank account is bound. */
    NOT_BOUND,
    /** Outside the service hours. */
    CLOSED_NOW,
    /** Smaller than the smallest or larger than the largest transfer. */
    AMOUNT_REFUSED,
    /** More than is left of the day's ceiling. */
    BEYOND_CEILING,
    /** The card account is frozen or closed. */
    ACCOUNT_NOT_ACTIVE,
    /** The payment password is still the initial one; it is changed first. */
    PIN_INITIAL,
    /** There is not enough money in the bank account. */
    NOT_ENOUGH,
    /** The bank account is closed or blocked. */
    ACCOUNT_CLOSED,
    /** More than the bank lets this account pay a day. */
    BANK_DAILY_LIMIT,
    /** The bank does not know the binding any more; bind anew. */
    BINDING_VOID,
    /** The bank could not be reached; the order never left. */
    NOT_REACHED,
    /** Taken back, because the bank had not begun it in time. */
    CANCELLED,
    /** The bank refused for a reason of its own. */
    BANK_REFUSED
}

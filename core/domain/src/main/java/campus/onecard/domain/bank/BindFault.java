package campus.onecard.domain.bank;

/** Why a bank account was not bound or let go. */
public enum BindFault {
    /** No bank account has such a number. */
    NUMBER_WRONG,
    /** The bank knows no such account. */
    NO_SUCH_ACCOUNT,
    /** The account belongs to somebody else. */
    OTHER_OWNER,
    /** The account is closed or blocked there. */
    ACCOUNT_CLOSED,
    /** The bank refused for a reason of its own. */
    BANK_REFUSED,
    /** The payment password is still the initial one; it is changed first. */
    PIN_INITIAL,
    /** There was nothing bound. */
    NOT_BOUND,
    /** The card account is frozen or closed. */
    ACCOUNT_NOT_ACTIVE,
    /** This university has no bank transfers. */
    NOT_OFFERED
}

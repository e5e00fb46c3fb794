package campus.onecard.domain.account;

/** Why a name is not accepted. */
public enum NameFault {
    MISSING,
    /** More than 100 characters. */
    TOO_LONG,
    /** Control characters or half of a character. */
    CONTROL_CHARACTER,
    /** A question mark or a private character stands where another program lost a rare one. */
    LOST_CHARACTER
}

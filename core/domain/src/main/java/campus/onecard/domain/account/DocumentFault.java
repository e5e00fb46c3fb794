package campus.onecard.domain.account;

/** Why a document number is not accepted. */
public enum DocumentFault {
    /** The type says there is a document, but the number is empty. */
    MISSING,
    /** The type says there is no document, but a number is there. */
    UNEXPECTED,
    /** Not the length or the characters of this type. */
    WRONG_FORM,
    /** The place in the first digits does not exist or does not go with the type. */
    WRONG_PLACE,
    /** The digits of the birth date are no date. */
    NO_SUCH_DATE,
    /** The last character does not check (GB 11643). */
    WRONG_CHECK_DIGIT,
    /** Ends in 000 and does not check: a spreadsheet keeps only 15 digits of a number. */
    ROUNDED
}

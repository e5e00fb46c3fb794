package campus.onecard.domain.password;

/** Why a new password is refused. */
public enum PasswordFault {
    /** Login: not 6 to 20 letters and digits. */
    WRONG_LENGTH,
    /** Payment: not exactly six digits. */
    NOT_SIX_DIGITS,
    /** The same as the one in force. */
    UNCHANGED,
    /** What everybody starts with, or the tail of the document. */
    INITIAL,
    /** The birth date that the document's number holds. */
    BIRTH_DATE,
    /** The tail of the student or staff number. */
    TAIL_OF_NUMBER,
    /** One character repeated, or a run such as 123456 or 987654. */
    TOO_SIMPLE
}

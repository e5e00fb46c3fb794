package campus.onecard.domain.password;

/** The two secrets of an account. */
public enum PasswordKind {
    /** Opens the account for looking and changing; six to twenty characters. */
    LOGIN,
    /** Releases money beyond the limits; exactly six digits. */
    PAYMENT
}

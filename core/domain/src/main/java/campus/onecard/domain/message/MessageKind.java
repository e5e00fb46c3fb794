package campus.onecard.domain.message;

/** What a message is about. The program that shows it finds the words. */
public enum MessageKind {
    /** A limit was changed 安全消息. */
    LIMITS_CHANGED,
    LOGIN_PASSWORD_CHANGED,
    PAYMENT_PASSWORD_CHANGED,
    /** The hall has put a password back to the initial one. */
    PASSWORD_RESET,
    PAYMENT_PASSWORD_UNLOCKED,
    LOSS_REPORTED,
    LOSS_LIFTED,
    FROZEN,
    UNFROZEN,
    CLOSED,
    /** Something that was paid came back. */
    REFUNDED,
    /** A cash top-up was taken back. */
    TOP_UP_REVERSED,
    /** The hall has corrected the balance. */
    ADJUSTED,
    /** Money waits to be claimed 领款. */
    SUBSIDY_WAITING,
    /** Money was not claimed in time and went back. */
    SUBSIDY_EXPIRED,
    TRANSFER_ARRIVED,
    TRANSFER_FAILED,
    FEE_PAID,
    FEE_RETURNED
}

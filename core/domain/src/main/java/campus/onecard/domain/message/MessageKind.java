package campus.onecard.domain.message;

/**
 * What a message is about. The program that shows it finds the words; the figures are in the
 * message's detail, amounts in fen, separated by spaces.
 */
public enum MessageKind {
    /** A limit was changed 安全消息: old single, old daily, new single, new daily. */
    LIMITS_CHANGED,
    LOGIN_PASSWORD_CHANGED,
    PAYMENT_PASSWORD_CHANGED,
    /** The hall has put a password back to the initial one. */
    PASSWORD_RESET,
    /** A new password was chosen at a machine with an ID card: which of the two. */
    PASSWORD_CHOSEN_WITH_ID,
    LOGIN_PASSWORD_UNLOCKED,
    PAYMENT_PASSWORD_UNLOCKED,
    LOSS_REPORTED,
    LOSS_LIFTED,
    /** The card was found 捡卡: at which machine. It cannot pay until its owner has it again. */
    CARD_FOUND,
    /** The owner has reported payments as not made by them: how many. */
    WRONG_CHARGES_REPORTED,
    /** Why, as a code. */
    FROZEN,
    /** Why, as a code. */
    UNFROZEN,
    /** What was paid out. */
    CLOSED,
    /** Something that was paid came back: how much. */
    REFUNDED,
    /** A cash top-up was taken back: how much. */
    TOP_UP_REVERSED,
    /** The hall has corrected the balance: by how much, and why as a code. */
    ADJUSTED,
    /** Money waits to be claimed 领款. */
    SUBSIDY_WAITING,
    /** Money that waited is on the balance now: how much. */
    SUBSIDY_CLAIMED,
    /** Money was not claimed in time and went back. */
    SUBSIDY_EXPIRED,
    TRANSFER_ARRIVED,
    TRANSFER_FAILED,
    /** A bank account was bound: the last digits of its number. */
    BANK_BOUND,
    /** The bank account was let go: the last digits of its number. */
    BANK_UNBOUND,
    FEE_PAID,
    FEE_RETURNED
}

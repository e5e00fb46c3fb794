package campus.onecard.domain.message;

/**
 * What a message is about; {@link MessageWords} says it. The figures are in the message's detail,
 * amounts in fen, separated by spaces.
 */
public enum MessageKind {
    /** A limit was changed 安全消息: old single, old daily, new single, new daily. */
    LIMITS_CHANGED(Weight.IMPORTANT),
    LOGIN_PASSWORD_CHANGED(Weight.IMPORTANT),
    PAYMENT_PASSWORD_CHANGED(Weight.IMPORTANT),
    /** The hall has put a password back to the initial one: which. */
    PASSWORD_RESET(Weight.IMPORTANT),
    /** A new password was chosen at a machine with an ID card: which of the two. */
    PASSWORD_CHOSEN_WITH_ID(Weight.IMPORTANT),
    LOGIN_PASSWORD_UNLOCKED(Weight.IMPORTANT),
    PAYMENT_PASSWORD_UNLOCKED(Weight.IMPORTANT),
    LOSS_REPORTED(Weight.IMPORTANT),
    LOSS_LIFTED(Weight.IMPORTANT),
    /** The card was found 捡卡: at which machine. It cannot pay until its owner has it again. */
    CARD_FOUND(Weight.IMPORTANT),
    /** The owner has reported payments as not made by them: how many. */
    WRONG_CHARGES_REPORTED(Weight.USUAL),
    /** A payment that the owner reported as wrong came back: how much. */
    WRONG_CHARGE_REFUNDED(Weight.IMPORTANT),
    /**
     * A payment that the owner reported as wrong does not come back: how much, and why as a code.
     */
    WRONG_CHARGE_REFUSED(Weight.IMPORTANT),
    /** Why, as a code. */
    FROZEN(Weight.IMPORTANT),
    /** Why, as a code. */
    UNFROZEN(Weight.USUAL),
    /** What was paid out. */
    CLOSED(Weight.IMPORTANT),
    /** Something that was paid came back: how much. */
    REFUNDED(Weight.USUAL),
    /** A cash top-up was taken back: how much. */
    TOP_UP_REVERSED(Weight.IMPORTANT),
    /** The hall has corrected the balance: by how much, and why as a code. */
    ADJUSTED(Weight.IMPORTANT),
    /** Money waits to be claimed 领款: how much. */
    SUBSIDY_WAITING(Weight.USUAL),
    /** Money that waited is on the balance now: how much. */
    SUBSIDY_CLAIMED(Weight.USUAL),
    /** Money was not claimed in time and went back: how much. */
    SUBSIDY_EXPIRED(Weight.IMPORTANT),
    /** The bank has not said yet what became of a transfer: how much. */
    TRANSFER_UNANSWERED(Weight.IMPORTANT),
    /** How much. */
    TRANSFER_ARRIVED(Weight.USUAL),
    /** How much. */
    TRANSFER_FAILED(Weight.IMPORTANT),
    /** A bank account was bound: the last digits of its number. */
    BANK_BOUND(Weight.IMPORTANT),
    /** The bank account was let go: the last digits of its number. */
    BANK_UNBOUND(Weight.IMPORTANT),
    /** The payee has not said yet what became of a fee: how much. */
    FEE_UNANSWERED(Weight.IMPORTANT),
    /** How much. */
    FEE_PAID(Weight.USUAL),
    /** How much. */
    FEE_RETURNED(Weight.IMPORTANT);

    private final Weight weight;

    MessageKind(Weight weight) {
        this.weight = weight;
    }

    private enum Weight {
        USUAL,
        IMPORTANT
    }

    /**
     * Whether its owner should read it soon: the card, a password or money is not as they may
     * think.
     */
    public boolean isImportant() {
        return weight == Weight.IMPORTANT;
    }
}

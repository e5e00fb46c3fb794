package campus.onecard.kiosk.messages;

import campus.onecard.domain.message.MessageKind;
import campus.onecard.ui.look.Icon;

/** What a kind of message looks like, and what it offers. */
final class Face {

    private Face() {}

    static Icon icon(MessageKind kind) {
        return switch (kind) {
            case LOGIN_PASSWORD_CHANGED,
                    PAYMENT_PASSWORD_CHANGED,
                    PASSWORD_RESET,
                    PASSWORD_CHOSEN_WITH_ID,
                    LOGIN_PASSWORD_UNLOCKED,
                    PAYMENT_PASSWORD_UNLOCKED ->
                    Icon.PASSWORD;
            case LIMITS_CHANGED -> Icon.LIMITS;
            case LOSS_REPORTED, LOSS_LIFTED, CARD_FOUND -> Icon.CARD;
            case FROZEN, UNFROZEN, CLOSED -> Icon.SHIELD;
            case WRONG_CHARGES_REPORTED, WRONG_CHARGE_REFUSED, ADJUSTED -> Icon.INFO;
            case REFUNDED, WRONG_CHARGE_REFUNDED, TOP_UP_REVERSED -> Icon.WALLET;
            case SUBSIDY_WAITING, SUBSIDY_CLAIMED, SUBSIDY_EXPIRED -> Icon.CLAIM;
            case TRANSFER_UNANSWERED, FEE_UNANSWERED -> Icon.WAITING;
            case TRANSFER_ARRIVED, TRANSFER_FAILED, BANK_BOUND, BANK_UNBOUND -> Icon.BANK;
            case FEE_PAID, FEE_RETURNED -> Icon.FEES;
        };
    }

    /** Whether somebody else may have done it, so that reporting the card lost is one tap away. */
    static boolean mayBeAnothersDoing(MessageKind kind) {
        return switch (kind) {
            case LIMITS_CHANGED,
                    LOGIN_PASSWORD_CHANGED,
                    PAYMENT_PASSWORD_CHANGED,
                    PASSWORD_CHOSEN_WITH_ID,
                    LOSS_LIFTED ->
                    true;
            default -> false;
        };
    }
}

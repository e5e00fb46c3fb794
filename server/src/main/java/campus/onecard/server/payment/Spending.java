package campus.onecard.server.payment;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.server.ledger.AccountState;
import campus.onecard.server.ledger.Booking;
import campus.onecard.server.ledger.CardState;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.secret.PinCheck;

import java.time.LocalDate;
import java.util.Optional;

/** Whether an account may spend: what payments, deposits and fees have in common. */
public final class Spending {

    /** What an approved posting says that the payment password was given for. */
    public static final String WITH_PIN = "PIN";

    private Spending() {}

    /** Says in the books that the owner proved the payment password, which a finder cannot. */
    public static Booking approved(Booking booking, PinCheck pin) {
        return pin.isRight() ? booking.saying(WITH_PIN) : booking;
    }

    /**
     * With a card, which must be an active one of that account (T-04).
     *
     * @return empty when it may
     */
    public static Optional<DeclineReason> byCard(
            AccountState account,
            Optional<CardState> card,
            Money amount,
            PinCheck pin,
            LocalDate today) {
        boolean usable =
                card.isPresent()
                        && card.get().status() == CardStatus.ACTIVE
                        && card.get().accountId() == account.id();
        return account.isActive() && !usable
                ? Optional.of(DeclineReason.CARD_NOT_ACTIVE)
                : byOwner(account, amount, pin, today);
    }

    /**
     * By the owner, who is known otherwise (Q-04, L-04, Q-09).
     *
     * @return empty when it may
     */
    public static Optional<DeclineReason> byOwner(
            AccountState account, Money amount, PinCheck pin, LocalDate today) {
        if (!account.isActive()) {
            return Optional.of(DeclineReason.ACCOUNT_NOT_ACTIVE);
        }
        if (pin.refusal().isPresent()) {
            return pin.refusal();
        }
        if (account.pinDue()) {
            return Optional.of(DeclineReason.PIN_INITIAL);
        }
        if (amount.isMoreThan(account.balance())) {
            return Optional.of(DeclineReason.INSUFFICIENT);
        }
        if (!pin.isRight() && account.isBeyondLimit(amount, today)) {
            return Optional.of(DeclineReason.PIN_REQUIRED);
        }
        return Optional.empty();
    }

    /** How many tries are left, or which limit asks for the payment password. */
    public static String detail(
            AccountState account, DeclineReason reason, Money amount, PinCheck pin) {
        if (reason == DeclineReason.PIN_REQUIRED) {
            return amount.isMoreThan(account.singleLimit().amount()) ? "SINGLE" : "DAILY";
        }
        return pin.detail();
    }
}

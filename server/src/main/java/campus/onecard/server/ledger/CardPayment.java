package campus.onecard.server.ledger;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.domain.time.CampusTime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Spends at a terminal with a card (T-01).
 *
 * @param card what was held to the terminal; must be an active card of the account
 * @param outlet where, decides the merchant
 * @param terminal which machine, up to 32 ASCII characters
 * @param amount more than zero
 * @param pinVerified the payment password was given and is right (A-07, L-04)
 */
public record CardPayment(
        UUID id,
        long accountId,
        CardSerial card,
        int outlet,
        String terminal,
        Money amount,
        boolean pinVerified)
        implements Command<Outcome> {

    public CardPayment {
        Amounts.requireSensible(amount);
    }

    @Override
    public ContentHash content() {
        return ContentHash.of(
                PostingKind.CARD_PAYMENT,
                accountId,
                card,
                outlet,
                terminal,
                amount.fen(),
                pinVerified);
    }

    @Override
    public int slot() {
        return Slots.of(accountId);
    }

    @Override
    public Needs needs() {
        return new Needs(List.of(accountId), List.of(), List.of(card), List.of(outlet));
    }

    @Override
    public Decision<Outcome> decide(Books books, Instant at) {
        AccountState account = books.account(accountId);
        int merchant = books.outlet(outlet).merchantId();
        LocalDate today = CampusTime.dayOf(at);
        Optional<DeclineReason> declined = decline(account, books.card(card), today);
        if (declined.isPresent()) {
            return Decision.booked(
                    new Outcome.Declined(declined.get()),
                    booking(declined, account, List.of(), List.of()));
        }
        AccountState after = account.spent(amount, today);
        List<Leg> legs =
                List.of(
                        Leg.cardholder(after, MovementKind.PAYMENT, amount.negated()),
                        Leg.other(
                                LedgerAccount.MERCHANT_PAYABLES,
                                merchant,
                                MovementKind.PAYMENT,
                                amount));
        return Decision.booked(
                new Outcome.Approved(after.balance()),
                booking(Optional.empty(), after, legs, List.of(after)));
    }

    private Optional<DeclineReason> decline(
            AccountState account, Optional<CardState> held, LocalDate today) {
        if (account.status() != AccountStatus.ACTIVE) {
            return Optional.of(DeclineReason.ACCOUNT_NOT_ACTIVE);
        }
        if (held.filter(this::isUsable).isEmpty()) {
            return Optional.of(DeclineReason.CARD_NOT_ACTIVE);
        }
        if (amount.isMoreThan(account.balance())) {
            return Optional.of(DeclineReason.INSUFFICIENT);
        }
        if (!pinVerified && isBeyondLimit(account, today)) {
            return Optional.of(DeclineReason.PIN_REQUIRED);
        }
        return Optional.empty();
    }

    private boolean isUsable(CardState held) {
        return held.status() == CardStatus.ACTIVE && held.accountId() == accountId;
    }

    /** Beyond means strictly more; what a PIN approved counts too. */
    private boolean isBeyondLimit(AccountState account, LocalDate today) {
        return amount.isMoreThan(account.singleLimit().amount())
                || account.spentOn(today).plus(amount).isMoreThan(account.dailyLimit().amount());
    }

    private Booking booking(
            Optional<DeclineReason> declined,
            AccountState after,
            List<Leg> legs,
            List<AccountState> changes) {
        return new Booking(
                PostingKind.CARD_PAYMENT,
                declined,
                accountId,
                amount,
                after.balance(),
                outlet,
                terminal,
                legs,
                changes,
                Optional.empty());
    }

    @Override
    public Outcome recall(Recorded recorded) {
        return Outcome.of(recorded);
    }
}

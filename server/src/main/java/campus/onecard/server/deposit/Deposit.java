package campus.onecard.server.deposit;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.server.ledger.AccountCommand;
import campus.onecard.server.ledger.AccountState;
import campus.onecard.server.ledger.Amounts;
import campus.onecard.server.ledger.Booking;
import campus.onecard.server.ledger.Books;
import campus.onecard.server.ledger.ContentHash;
import campus.onecard.server.ledger.Decision;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.Effect;
import campus.onecard.server.ledger.Hold;
import campus.onecard.server.ledger.HoldPurpose;
import campus.onecard.server.ledger.LedgerAccount;
import campus.onecard.server.ledger.Leg;
import campus.onecard.server.ledger.Needs;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingKind;
import campus.onecard.server.payment.Spending;
import campus.onecard.server.secret.PinCheck;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Sets money aside for a machine whose price is known only at the end, such as a washing machine or
 * a bath. Spends like a card payment: the whole deposit counts toward the day's total until it is
 * settled.
 *
 * @param card what was held to the machine; must be an active card of the account
 * @param place the outlet decides the merchant
 * @param amount the most it can cost, more than zero
 * @param lasts after that time an unsettled deposit goes back by itself; one second to seven days
 * @param pin whether the payment password was given, and what was found (A-07, L-04)
 */
public record Deposit(
        UUID id,
        long accountId,
        CardSerial card,
        Place place,
        Money amount,
        Duration lasts,
        PinCheck pin)
        implements AccountCommand {

    private static final Duration LONGEST = Duration.ofDays(7);

    public Deposit {
        Amounts.requireSensible(amount);
        if (lasts.compareTo(Duration.ofSeconds(1)) < 0 || lasts.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a deposit lasts one second to seven days");
        }
    }

    @Override
    public PostingKind kind() {
        return PostingKind.DEPOSIT;
    }

    @Override
    public ContentHash content() {
        return ContentHash.of(
                kind(), accountId, card, place, amount.fen(), lasts, pin.fingerprint());
    }

    @Override
    public Needs needs() {
        return Needs.of(accountId, place);
    }

    @Override
    public Decision<Outcome> decide(Books books, Instant at) {
        AccountState account = books.account(accountId);
        int outlet = books.outlet(place.outlet()).id();
        LocalDate today = CampusTime.dayOf(at);
        Booking booking =
                Spending.byCard(account, books.card(card), amount, pin, today)
                        .map(r -> declined(account, r))
                        .orElseGet(() -> setAside(account, outlet, at));
        return Decision.booked(booking, at);
    }

    private Booking declined(AccountState account, DeclineReason reason) {
        return Booking.declined(kind(), account, amount, place, reason)
                .saying(Spending.detail(account, reason, amount, pin));
    }

    private Booking setAside(AccountState account, int outlet, Instant at) {
        LocalDate today = CampusTime.dayOf(at);
        AccountState after = account.spent(amount, today);
        List<Leg> legs =
                List.of(
                        Leg.cardholder(after, MovementKind.DEPOSIT, amount.negated()),
                        Leg.other(LedgerAccount.HELD, accountId, MovementKind.DEPOSIT, amount));
        Hold hold =
                Hold.pending(id, accountId, HoldPurpose.DEPOSIT, amount, outlet)
                        .lapsingAt(at.plus(lasts))
                        .countedOn(today);
        Booking booking =
                Booking.approved(kind(), after.holding(+1), amount, place, legs)
                        .with(new Effect.HoldSet(hold));
        return Spending.approved(booking, pin);
    }
}

package campus.onecard.server.payment;

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
import campus.onecard.server.ledger.LedgerAccount;
import campus.onecard.server.ledger.Leg;
import campus.onecard.server.ledger.Needs;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingKind;
import campus.onecard.server.secret.PinCheck;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Spends at a terminal with a card (T-01).
 *
 * @param card what was held to the terminal; must be an active card of the account
 * @param place the outlet decides the merchant
 * @param amount more than zero
 * @param pin whether the payment password was given, and what was found (A-07, L-04)
 */
public record CardPayment(
        UUID id, long accountId, CardSerial card, Place place, Money amount, PinCheck pin)
        implements AccountCommand {

    public CardPayment {
        Amounts.requireSensible(amount);
    }

    @Override
    public PostingKind kind() {
        return PostingKind.CARD_PAYMENT;
    }

    @Override
    public ContentHash content() {
        return ContentHash.of(kind(), accountId, card, place, amount.fen(), pin.fingerprint());
    }

    @Override
    public Needs needs() {
        return Needs.of(accountId, place);
    }

    @Override
    public Decision<Outcome> decide(Books books, Instant at) {
        AccountState account = books.account(accountId);
        int merchant = books.outlet(place.outlet()).merchantId();
        LocalDate today = CampusTime.dayOf(at);
        Optional<DeclineReason> declined =
                Spending.byCard(account, books.card(card), amount, pin, today);
        if (declined.isPresent()) {
            return Decision.booked(
                    Booking.declined(kind(), account, amount, place, declined.get())
                            .saying(Spending.detail(account, declined.get(), amount, pin)),
                    at);
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
        Booking booking = Booking.approved(kind(), after, amount, place, legs);
        return Decision.booked(Spending.approved(booking, pin), at);
    }
}

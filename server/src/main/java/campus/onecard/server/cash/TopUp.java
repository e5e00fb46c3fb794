package campus.onecard.server.cash;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.MovementKind;
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

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Cash paid in at a recharge room (C-01).
 *
 * @param place the room, whose drawer the cash goes to, and the desk
 * @param amount more than zero
 */
public record TopUp(UUID id, long accountId, Place place, Money amount) implements AccountCommand {

    public TopUp {
        Amounts.requireSensible(amount);
    }

    @Override
    public PostingKind kind() {
        return PostingKind.TOP_UP;
    }

    @Override
    public ContentHash content() {
        return ContentHash.of(kind(), accountId, place, amount.fen());
    }

    @Override
    public Needs needs() {
        return Needs.of(accountId, place);
    }

    @Override
    public Decision<Outcome> decide(Books books, Instant at) {
        AccountState account = books.account(accountId);
        int drawer = books.outlet(place.outlet()).id();
        if (!account.isActive()) {
            return Decision.booked(
                    Booking.declined(
                            kind(), account, amount, place, DeclineReason.ACCOUNT_NOT_ACTIVE),
                    at);
        }
        AccountState after = account.received(amount);
        List<Leg> legs =
                List.of(
                        Leg.cardholder(after, MovementKind.TOP_UP, amount),
                        Leg.other(
                                LedgerAccount.CASH_DRAWERS,
                                drawer,
                                MovementKind.TOP_UP,
                                amount.negated()));
        return Decision.booked(Booking.approved(kind(), after, amount, place, legs), at);
    }
}

package campus.onecard.server.transfer;

import campus.onecard.domain.money.Money;
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
import campus.onecard.server.ledger.Needs;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingKind;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Orders money from the owner's bank account 圈存 (K-04). Nothing moves yet; the order stays pending
 * until somebody knows what the bank did. It never lapses by itself: the bank may have moved the
 * money.
 *
 * @param place where it was ordered
 * @param amount more than zero
 */
public record TransferOrder(UUID id, long accountId, Place place, Money amount)
        implements AccountCommand {

    public TransferOrder {
        Amounts.requireSensible(amount);
    }

    @Override
    public PostingKind kind() {
        return PostingKind.TRANSFER_ORDER;
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
        int outlet = books.outlet(place.outlet()).id();
        if (!account.isActive()) {
            return Decision.booked(
                    Booking.declined(
                            kind(), account, amount, place, DeclineReason.ACCOUNT_NOT_ACTIVE),
                    at);
        }
        Hold order = Hold.pending(id, accountId, HoldPurpose.BANK_TRANSFER, amount, outlet);
        return Decision.booked(
                Booking.approved(kind(), account.holding(+1), amount, place, List.of())
                        .with(new Effect.HoldSet(order)),
                at);
    }
}

package campus.onecard.server.terminal;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.server.ledger.AccountCommand;
import campus.onecard.server.ledger.Amounts;
import campus.onecard.server.ledger.Booking;
import campus.onecard.server.ledger.Books;
import campus.onecard.server.ledger.ContentHash;
import campus.onecard.server.ledger.Decision;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.Needs;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingKind;

import java.time.Instant;
import java.util.UUID;

/**
 * A payment whose card did not prove itself. It is declined, and the decline is remembered: the id
 * never pays. What the books answered to the id before, they answer again.
 *
 * @param reason what was wrong with the proof
 */
record UnprovenPayment(
        UUID id, long accountId, CardSerial card, Place place, Money amount, DeclineReason reason)
        implements AccountCommand {

    UnprovenPayment {
        Amounts.requireSensible(amount);
    }

    @Override
    public PostingKind kind() {
        return PostingKind.CARD_PAYMENT;
    }

    @Override
    public ContentHash content() {
        return ContentHash.of(kind(), accountId, card, place, amount.fen(), reason);
    }

    @Override
    public Needs needs() {
        return Needs.of(accountId, place);
    }

    @Override
    public Decision<Outcome> decide(Books books, Instant at) {
        return Decision.booked(
                Booking.declined(kind(), books.account(accountId), amount, place, reason), at);
    }
}

package campus.onecard.server.terminal;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.server.ledger.Amounts;
import campus.onecard.server.ledger.Booking;
import campus.onecard.server.ledger.Books;
import campus.onecard.server.ledger.Command;
import campus.onecard.server.ledger.ContentHash;
import campus.onecard.server.ledger.Decision;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.Needs;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingKind;
import campus.onecard.server.ledger.Recorded;
import campus.onecard.server.ledger.Slots;

import java.time.Instant;
import java.util.UUID;

/**
 * A payment with a card that is not one of ours. It is declined, and the decline is remembered like
 * any other, under no account: the id never pays, not even when such a card is registered later.
 */
record UnknownCard(UUID id, CardSerial card, Place place, Money amount)
        implements Command<Outcome> {

    UnknownCard {
        Amounts.requireSensible(amount);
    }

    @Override
    public PostingKind kind() {
        return PostingKind.CARD_PAYMENT;
    }

    @Override
    public ContentHash content() {
        return ContentHash.of(kind(), card, place, amount.fen());
    }

    @Override
    public int slot() {
        return Math.floorMod(card.hashCode(), Slots.COUNT);
    }

    @Override
    public Needs needs() {
        return Needs.outlet(place);
    }

    @Override
    public Decision<Outcome> decide(Books books, Instant at) {
        return Decision.booked(
                Booking.nobodys(kind(), DeclineReason.CARD_NOT_ACTIVE, amount, place), at);
    }

    @Override
    public Outcome recall(Recorded recorded) {
        return Outcome.of(recorded);
    }
}

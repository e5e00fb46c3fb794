package campus.onecard.server.intent;

import campus.onecard.domain.money.Money;
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
 * Takes the id of an order that never came, so that the order finds it taken if it comes after all:
 * of two commands with one id the books hold one only. Nobody's account is looked at.
 *
 * @param id the order's own
 * @param amount as the machine remembers it
 */
public record VoidOrder(UUID id, Place place, Money amount) implements Command<Outcome> {

    @Override
    public PostingKind kind() {
        return PostingKind.ORDER_VOID;
    }

    @Override
    public ContentHash content() {
        return ContentHash.of(kind(), place, amount.fen());
    }

    @Override
    public int slot() {
        return Math.floorMod(id.hashCode(), Slots.COUNT);
    }

    @Override
    public Needs needs() {
        return Needs.outlet(place);
    }

    @Override
    public Decision<Outcome> decide(Books books, Instant at) {
        return Decision.booked(Booking.nobodys(kind(), DeclineReason.VOIDED, amount, place), at);
    }

    @Override
    public Outcome recall(Recorded recorded) {
        return Outcome.of(recorded);
    }
}

package campus.onecard.server.payment;

import campus.onecard.domain.message.MessageKind;
import campus.onecard.server.ledger.AccountCommand;
import campus.onecard.server.ledger.Approval;
import campus.onecard.server.ledger.Booking;
import campus.onecard.server.ledger.Books;
import campus.onecard.server.ledger.ContentHash;
import campus.onecard.server.ledger.Decision;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.Needs;
import campus.onecard.server.ledger.Original;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingKind;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes a whole payment back on the day it was made (Asia/Shanghai), as if it had not been; later
 * only a {@link Refund} helps. Nothing of it may have been given back before. A frozen account gets
 * its money back, a closed one does not.
 *
 * @param original the payment
 * @param place the very terminal of the payment; by staff any outlet
 * @param approval the two people when staff does it; empty when the terminal does
 */
public record PaymentReversal(
        UUID id, long accountId, UUID original, Place place, Optional<Approval> approval)
        implements AccountCommand {

    @Override
    public PostingKind kind() {
        return PostingKind.PAYMENT_REVERSAL;
    }

    @Override
    public ContentHash content() {
        return ContentHash.of(kind(), accountId, original, place, approval);
    }

    @Override
    public Needs needs() {
        return Needs.of(accountId, place).posting(original);
    }

    @Override
    public Decision<Outcome> decide(Books books, Instant at) {
        Original paid = books.original(original);
        Undoing undoing = new Undoing(kind(), books.account(accountId), paid, place, approval);
        books.outlet(place.outlet());
        Booking booking =
                undoing.decline()
                        .or(() -> decline(paid, at))
                        .map(reason -> undoing.declined(paid.amount(), reason))
                        .orElseGet(
                                () -> undoing.approved(books, paid.amount(), MessageKind.REFUNDED));
        return Decision.booked(booking, at);
    }

    private Optional<DeclineReason> decline(Original paid, Instant at) {
        if (approval.isEmpty() && !isSameTerminal(paid)) {
            return Optional.of(DeclineReason.NOT_RETURNABLE);
        }
        if (paid.returned().isPositive()) {
            return Optional.of(DeclineReason.ALREADY_RETURNED);
        }
        return paid.isOfTheDayOf(at) ? Optional.empty() : Optional.of(DeclineReason.DAY_OVER);
    }

    private boolean isSameTerminal(Original paid) {
        return place.outlet() == paid.outlet() && place.terminal().equals(paid.terminal());
    }
}

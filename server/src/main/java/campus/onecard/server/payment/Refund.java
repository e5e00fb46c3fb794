package campus.onecard.server.payment;

import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.money.Money;
import campus.onecard.server.ledger.AccountCommand;
import campus.onecard.server.ledger.Amounts;
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
 * Gives a payment back, in part or as a whole, on any day; all refunds of a payment together never
 * exceed it. What is given back on the day it was spent no longer counts toward the day's total. A
 * frozen account gets its money back, it is its owner's; a closed one does not.
 *
 * @param original the payment
 * @param place a terminal of the same merchant; by staff any outlet
 * @param amount more than zero
 * @param approval the two people when staff does it; empty when the terminal does
 */
public record Refund(
        UUID id,
        long accountId,
        UUID original,
        Place place,
        Money amount,
        Optional<Approval> approval)
        implements AccountCommand {

    public Refund {
        Amounts.requireSensible(amount);
    }

    @Override
    public PostingKind kind() {
        return PostingKind.REFUND;
    }

    @Override
    public ContentHash content() {
        return ContentHash.of(kind(), accountId, original, place, amount.fen(), approval);
    }

    @Override
    public Needs needs() {
        return Needs.of(accountId, place).posting(original);
    }

    @Override
    public Decision<Outcome> decide(Books books, Instant at) {
        Original paid = books.original(original);
        Undoing undoing = new Undoing(kind(), books.account(accountId), paid, place, approval);
        int merchant = books.outlet(place.outlet()).merchantId();
        Optional<DeclineReason> declined =
                undoing.decline().or(() -> decline(paid, books, merchant));
        Booking booking =
                declined.map(reason -> undoing.declined(amount, reason))
                        .orElseGet(() -> undoing.approved(books, amount, MessageKind.REFUNDED));
        return Decision.booked(booking, at);
    }

    private Optional<DeclineReason> decline(Original paid, Books books, int merchant) {
        if (approval.isEmpty() && books.outlet(paid.outlet()).merchantId() != merchant) {
            return Optional.of(DeclineReason.NOT_RETURNABLE);
        }
        return amount.isMoreThan(paid.left())
                ? Optional.of(DeclineReason.ALREADY_RETURNED)
                : Optional.empty();
    }
}

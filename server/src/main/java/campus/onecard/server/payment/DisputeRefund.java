package campus.onecard.server.payment;

import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.money.Money;
import campus.onecard.server.ledger.AccountCommand;
import campus.onecard.server.ledger.Approval;
import campus.onecard.server.ledger.Booking;
import campus.onecard.server.ledger.Books;
import campus.onecard.server.ledger.ContentHash;
import campus.onecard.server.ledger.Decision;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.Effect;
import campus.onecard.server.ledger.Needs;
import campus.onecard.server.ledger.Original;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingKind;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives back what is left of a payment that its owner reported as wrong: a refund by two
 * people, after which the report is settled. There is nothing left a second time.
 *
 * @param original the payment
 * @param report in which its owner named it
 */
public record DisputeRefund(UUID id, long accountId, UUID original, UUID report, Approval approval)
        implements AccountCommand {

    @Override
    public PostingKind kind() {
        return PostingKind.REFUND;
    }

    @Override
    public ContentHash content() {
        return ContentHash.of(kind(), accountId, original, report, approval);
    }

    @Override
    public Needs needs() {
        return Needs.of(accountId, Place.CENTRE).posting(original);
    }

    @Override
    public Decision<Outcome> decide(Books books, Instant at) {
        Original paid = books.original(original);
        Undoing undoing =
                new Undoing(
                        kind(),
                        books.account(accountId),
                        paid,
                        Place.CENTRE,
                        Optional.of(approval));
        Money left = paid.left();
        Optional<DeclineReason> declined =
                undoing.decline()
                        .or(
                                () ->
                                        left.equals(Money.ZERO)
                                                ? Optional.of(DeclineReason.ALREADY_RETURNED)
                                                : Optional.empty());
        Booking booking =
                declined.map(reason -> undoing.declined(left, reason))
                        .orElseGet(
                                () ->
                                        undoing.approved(
                                                        books,
                                                        left,
                                                        MessageKind.WRONG_CHARGE_REFUNDED)
                                                .saying("dispute " + report)
                                                .with(new Effect.DisputeRefunded(original)));
        return Decision.booked(booking, at);
    }
}

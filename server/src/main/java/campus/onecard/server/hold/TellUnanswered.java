package campus.onecard.server.hold;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.message.MessageKind;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.ledger.AccountCommand;
import campus.onecard.server.ledger.AccountState;
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

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Books that nobody knows yet what became of an order, and tells its owner so, once (B-01). No
 * money moves. An order that has ended meanwhile needs no such message: that is answered and not
 * remembered.
 *
 * @param hold the order's
 * @param outlet of whom no answer came
 */
public record TellUnanswered(UUID id, long accountId, UUID hold, int outlet)
        implements AccountCommand {

    /** Always the same for the same order, so that its owner is told once, whoever notices. */
    public static TellUnanswered of(Hold order) {
        byte[] name = ("no answer yet to " + order.id()).getBytes(StandardCharsets.US_ASCII);
        UUID id = UUID.nameUUIDFromBytes(name);
        return new TellUnanswered(id, order.account(), order.id(), order.outlet());
    }

    @Override
    public PostingKind kind() {
        return PostingKind.ORDER_UNANSWERED;
    }

    @Override
    public ContentHash content() {
        return ContentHash.of(kind(), accountId, hold, outlet);
    }

    @Override
    public Needs needs() {
        return Needs.of(accountId, place()).hold(hold);
    }

    private Place place() {
        return new Place(outlet, "", 0);
    }

    @Override
    public Decision<Outcome> decide(Books books, Instant at) {
        AccountState account = books.account(accountId);
        Hold order = books.hold(hold);
        if (order.account() != accountId) {
            throw new ProblemException(ErrorCode.NOT_FOUND, "There is no such order.");
        }
        if (!order.isPending()) {
            return Decision.nothing(new Outcome.Declined(DeclineReason.NOT_PENDING));
        }
        Booking told =
                Booking.approved(kind(), account, order.amount(), place(), List.of())
                        .refersTo(hold)
                        .with(Effect.Told.sum(message(order.purpose()), order.amount()));
        return Decision.booked(told, at);
    }

    private static MessageKind message(HoldPurpose purpose) {
        return switch (purpose) {
            case BANK_TRANSFER -> MessageKind.TRANSFER_UNANSWERED;
            case FEE -> MessageKind.FEE_UNANSWERED;
            case DEPOSIT, SUBSIDY ->
                    throw new IllegalStateException("nobody is asked about a " + purpose);
        };
    }
}

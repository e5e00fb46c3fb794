package campus.onecard.server.hold;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.MovementKind;
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
import campus.onecard.server.ledger.LedgerAccount;
import campus.onecard.server.ledger.Leg;
import campus.onecard.server.ledger.Needs;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingKind;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Ends a hold whose time is over: the money goes back where it came from. What cannot lapse, or not
 * yet, is answered but not remembered, so that the same id can be tried again later.
 */
public record ExpireHold(UUID id, long accountId, UUID hold) implements AccountCommand {

    /** Always the same for the same hold, so that two servers cannot end it twice. */
    public static ExpireHold of(UUID hold, long accountId) {
        byte[] name = ("the end of " + hold).getBytes(StandardCharsets.US_ASCII);
        return new ExpireHold(UUID.nameUUIDFromBytes(name), accountId, hold);
    }

    @Override
    public PostingKind kind() {
        return PostingKind.HOLD_EXPIRY;
    }

    @Override
    public ContentHash content() {
        return ContentHash.of(kind(), accountId, hold);
    }

    @Override
    public Needs needs() {
        return Needs.of(accountId, Place.CENTRE).hold(hold);
    }

    @Override
    public Decision<Outcome> decide(Books books, Instant at) {
        AccountState account = books.account(accountId);
        Hold lapsed = books.hold(hold);
        if (lapsed.account() != accountId) {
            throw new ProblemException(ErrorCode.NOT_FOUND, "There is no such hold.");
        }
        if (!lapsed.isPending()) {
            return Decision.nothing(new Outcome.Declined(DeclineReason.NOT_PENDING));
        }
        if (!lapsed.isLapsed(at)) {
            return Decision.nothing(new Outcome.Declined(DeclineReason.NOT_EXPIRED));
        }
        return Decision.booked(back(account, lapsed), at);
    }

    private static Booking back(AccountState account, Hold hold) {
        return switch (hold.purpose()) {
            case DEPOSIT -> toBalance(account, hold);
            case SUBSIDY -> toFund(account, hold);
            case BANK_TRANSFER, FEE ->
                    throw new IllegalStateException("only an answer ends a " + hold.purpose());
        };
    }

    /** What a machine never asked for no longer counts toward its day. */
    private static Booking toBalance(AccountState account, Hold hold) {
        Money amount = hold.amount();
        AccountState after = account.returned(amount, hold.countedDay());
        List<Leg> legs =
                List.of(
                        Leg.other(
                                LedgerAccount.HELD,
                                account.id(),
                                MovementKind.DEPOSIT_RETURN,
                                amount.negated()),
                        Leg.cardholder(after, MovementKind.DEPOSIT_RETURN, amount));
        return expired(after, hold, legs);
    }

    private static Booking toFund(AccountState account, Hold hold) {
        Money amount = hold.amount();
        List<Leg> legs =
                List.of(
                        Leg.other(
                                LedgerAccount.UNCLAIMED,
                                account.id(),
                                MovementKind.SUBSIDY,
                                amount.negated()),
                        Leg.other(LedgerAccount.SUBSIDY_FUND, 0, MovementKind.SUBSIDY, amount));
        return expired(account, hold, legs)
                .with(Effect.Told.sum(MessageKind.SUBSIDY_EXPIRED, amount));
    }

    private static Booking expired(AccountState after, Hold hold, List<Leg> legs) {
        return HoldEnd.expired(
                Booking.approved(
                        PostingKind.HOLD_EXPIRY,
                        after.holding(-1),
                        hold.amount(),
                        new Place(hold.outlet(), "", 0),
                        legs),
                hold);
    }
}

package campus.onecard.server.cash;

import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.server.ledger.AccountCommand;
import campus.onecard.server.ledger.AccountState;
import campus.onecard.server.ledger.Approval;
import campus.onecard.server.ledger.Booking;
import campus.onecard.server.ledger.Books;
import campus.onecard.server.ledger.ContentHash;
import campus.onecard.server.ledger.Decision;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.Effect;
import campus.onecard.server.ledger.LedgerAccount;
import campus.onecard.server.ledger.Leg;
import campus.onecard.server.ledger.Needs;
import campus.onecard.server.ledger.Original;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingKind;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes a whole top-up back 冲正 that a cashier keyed in wrongly: on the day itself (Asia/Shanghai),
 * in the same room, because its drawer gives the cash back, and by two people. What was spent
 * meanwhile cannot be taken back; a frozen account is unfrozen first.
 *
 * @param original the top-up
 * @param place any desk of the same room
 */
public record TopUpReversal(UUID id, long accountId, UUID original, Place place, Approval approval)
        implements AccountCommand {

    @Override
    public PostingKind kind() {
        return PostingKind.TOP_UP_REVERSAL;
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
        AccountState account = books.account(accountId);
        Original paidIn = books.original(original);
        books.outlet(place.outlet());
        Booking booking =
                decline(account, paidIn, at)
                        .map(r -> Booking.declined(kind(), account, paidIn.amount(), place, r))
                        .orElseGet(() -> reversed(account, paidIn));
        return Decision.booked(booking.refersTo(original).approvedBy(approval), at);
    }

    private Optional<DeclineReason> decline(AccountState account, Original paidIn, Instant at) {
        if (approval.isAlone()) {
            return Optional.of(DeclineReason.SAME_PERSON);
        }
        if (!isTopUpHere(paidIn)) {
            return Optional.of(DeclineReason.NOT_RETURNABLE);
        }
        if (!account.isActive()) {
            return Optional.of(DeclineReason.ACCOUNT_NOT_ACTIVE);
        }
        if (paidIn.returned().isPositive()) {
            return Optional.of(DeclineReason.ALREADY_RETURNED);
        }
        if (!paidIn.isOfTheDayOf(at)) {
            return Optional.of(DeclineReason.DAY_OVER);
        }
        return paidIn.amount().isMoreThan(account.balance())
                ? Optional.of(DeclineReason.INSUFFICIENT)
                : Optional.empty();
    }

    private boolean isTopUpHere(Original paidIn) {
        return paidIn.approved()
                && paidIn.kind() == PostingKind.TOP_UP
                && paidIn.account() == accountId
                && paidIn.outlet() == place.outlet();
    }

    private Booking reversed(AccountState account, Original paidIn) {
        Money amount = paidIn.amount();
        AccountState after = account.paidOut(amount);
        List<Leg> legs =
                List.of(
                        Leg.cardholder(after, MovementKind.TOP_UP_REVERSAL, amount.negated()),
                        Leg.other(
                                LedgerAccount.CASH_DRAWERS,
                                paidIn.outlet(),
                                MovementKind.TOP_UP_REVERSAL,
                                amount));
        return Booking.approved(kind(), after, amount, place, legs)
                .with(new Effect.Returned(original, amount))
                .with(Effect.Told.sum(MessageKind.TOP_UP_REVERSED, amount));
    }
}

package campus.onecard.server.subsidy;

import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.server.hold.HoldEnd;
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
import campus.onecard.server.ledger.LedgerAccount;
import campus.onecard.server.ledger.Leg;
import campus.onecard.server.ledger.Needs;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingKind;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Moves a waiting subsidy to the balance 领款 (B-02).
 *
 * @param grant the id of the grant
 * @param place where it is claimed; the outlet is the card centre
 */
public record ClaimSubsidy(UUID id, long accountId, UUID grant, Place place)
        implements AccountCommand {

    @Override
    public PostingKind kind() {
        return PostingKind.SUBSIDY_CLAIM;
    }

    @Override
    public ContentHash content() {
        return ContentHash.of(kind(), accountId, grant, place);
    }

    @Override
    public Needs needs() {
        return Needs.of(accountId, place).hold(grant);
    }

    @Override
    public Decision<Outcome> decide(Books books, Instant at) {
        AccountState account = books.account(accountId);
        Hold hold = HoldEnd.find(books, grant, account, HoldPurpose.SUBSIDY, place.outlet());
        Optional<DeclineReason> refusal =
                account.isActive()
                        ? HoldEnd.refusal(hold, at)
                        : Optional.of(DeclineReason.ACCOUNT_NOT_ACTIVE);
        Booking booking =
                refusal.map(r -> Booking.declined(kind(), account, hold.amount(), place, r))
                        .orElseGet(() -> claimed(account, hold));
        return Decision.booked(booking, at);
    }

    private Booking claimed(AccountState account, Hold hold) {
        Money amount = hold.amount();
        AccountState after = account.received(amount);
        List<Leg> legs =
                List.of(
                        Leg.other(
                                LedgerAccount.UNCLAIMED,
                                accountId,
                                MovementKind.SUBSIDY,
                                amount.negated()),
                        Leg.cardholder(after, MovementKind.SUBSIDY, amount));
        return HoldEnd.settled(
                        Booking.approved(kind(), after.holding(-1), amount, place, legs),
                        hold,
                        amount)
                .with(Effect.Told.sum(MessageKind.SUBSIDY_CLAIMED, amount));
    }
}

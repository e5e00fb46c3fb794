package campus.onecard.server.deposit;

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
import campus.onecard.server.ledger.Hold;
import campus.onecard.server.ledger.HoldPurpose;
import campus.onecard.server.ledger.LedgerAccount;
import campus.onecard.server.ledger.Leg;
import campus.onecard.server.ledger.Needs;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingKind;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes what a machine used of a {@link Deposit} and gives the rest back, which no longer counts
 * toward its day.
 *
 * @param deposit the id of the deposit
 * @param place the same outlet
 * @param used zero to the deposit's amount
 */
public record SettleDeposit(UUID id, long accountId, UUID deposit, Place place, Money used)
        implements AccountCommand {

    public SettleDeposit {
        if (used.isNegative()) {
            throw new IllegalArgumentException("a machine uses nothing or more");
        }
    }

    @Override
    public PostingKind kind() {
        return PostingKind.DEPOSIT_SETTLEMENT;
    }

    @Override
    public ContentHash content() {
        return ContentHash.of(kind(), accountId, deposit, place, used.fen());
    }

    @Override
    public Needs needs() {
        return Needs.of(accountId, place).hold(deposit);
    }

    @Override
    public Decision<Outcome> decide(Books books, Instant at) {
        AccountState account = books.account(accountId);
        Hold hold = HoldEnd.find(books, deposit, account, HoldPurpose.DEPOSIT, place.outlet());
        int merchant = books.outlet(place.outlet()).merchantId();
        Booking booking =
                refusal(hold, at)
                        .map(r -> Booking.declined(kind(), account, used, place, r))
                        .orElseGet(() -> split(account, hold, merchant));
        return Decision.booked(booking, at);
    }

    private Optional<DeclineReason> refusal(Hold hold, Instant at) {
        return HoldEnd.refusal(hold, at)
                .or(
                        () ->
                                used.isMoreThan(hold.amount())
                                        ? Optional.of(DeclineReason.BEYOND_HOLD)
                                        : Optional.empty());
    }

    private Booking split(AccountState account, Hold hold, int merchant) {
        Money rest = hold.amount().minus(used);
        AccountState after =
                rest.isPositive() ? account.returned(rest, hold.countedDay()) : account;
        List<Leg> legs = new ArrayList<>();
        legs.add(
                Leg.other(
                        LedgerAccount.HELD,
                        accountId,
                        MovementKind.DEPOSIT,
                        hold.amount().negated()));
        if (used.isPositive()) {
            legs.add(
                    Leg.other(
                            LedgerAccount.MERCHANT_PAYABLES, merchant, MovementKind.DEPOSIT, used));
        }
        if (rest.isPositive()) {
            legs.add(Leg.cardholder(after, MovementKind.DEPOSIT_RETURN, rest));
        }
        return HoldEnd.settled(
                Booking.approved(kind(), after.holding(-1), used, place, legs), hold, used);
    }
}

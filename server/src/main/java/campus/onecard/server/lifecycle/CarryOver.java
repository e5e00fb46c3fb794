package campus.onecard.server.lifecycle;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.server.ledger.AccountCommand;
import campus.onecard.server.ledger.AccountState;
import campus.onecard.server.ledger.AccountStatus;
import campus.onecard.server.ledger.Amounts;
import campus.onecard.server.ledger.Booking;
import campus.onecard.server.ledger.Books;
import campus.onecard.server.ledger.ContentHash;
import campus.onecard.server.ledger.Decision;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.Effect;
import campus.onecard.server.ledger.LedgerAccount;
import campus.onecard.server.ledger.Leg;
import campus.onecard.server.ledger.Needs;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Outlet;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.PostingKind;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Carries what an account of the old system held over to an account that exists already 结转 (G-05).
 * Each old account comes over once, also when its balance came with the opening of the account. A
 * frozen account takes its money, a closed one does not.
 *
 * @param oldNumber of the account in the old system
 * @param amount what it held, more than zero
 * @param staff who did it, a staff number; the books keep it as the terminal
 */
public record CarryOver(
        UUID id, long accountId, AccountNumber oldNumber, Money amount, String staff)
        implements AccountCommand {

    static final Place OLD_SYSTEM = new Place(Outlet.OLD_SYSTEM, "", 0);

    public CarryOver {
        Amounts.requireSensible(amount);
        StaffOrder.requireStaff(staff);
    }

    @Override
    public PostingKind kind() {
        return PostingKind.CARRY_OVER;
    }

    @Override
    public ContentHash content() {
        return ContentHash.of(kind(), accountId, oldNumber.value(), amount.fen(), staff);
    }

    private Place place() {
        return new Place(Outlet.OLD_SYSTEM, staff, 0);
    }

    @Override
    public Needs needs() {
        return Needs.of(accountId, place()).oldNumber(oldNumber.value());
    }

    @Override
    public Decision<Outcome> decide(Books books, Instant at) {
        AccountState account = books.account(accountId);
        Booking booking =
                decline(account, books)
                        .map(r -> Booking.declined(kind(), account, amount, place(), r))
                        .orElseGet(() -> carried(account));
        return Decision.booked(booking.saying(oldNumber.value()), at);
    }

    private Optional<DeclineReason> decline(AccountState account, Books books) {
        if (account.status() == AccountStatus.CLOSED) {
            return Optional.of(DeclineReason.ACCOUNT_NOT_ACTIVE);
        }
        return books.isCarriedOver(oldNumber.value())
                ? Optional.of(DeclineReason.ALREADY_CARRIED_OVER)
                : Optional.empty();
    }

    private Booking carried(AccountState account) {
        AccountState after = account.received(amount);
        return Booking.approved(kind(), after, amount, place(), legs(after, amount))
                .with(new Effect.CarriedOver(oldNumber.value()));
    }

    /** The old system owes what the account has now. */
    static List<Leg> legs(AccountState after, Money amount) {
        return List.of(
                Leg.cardholder(after, MovementKind.CARRY_OVER, amount),
                Leg.other(
                        LedgerAccount.LEGACY_CLEARING,
                        0,
                        MovementKind.CARRY_OVER,
                        amount.negated()));
    }
}

package campus.onecard.server.ledger;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.MovementKind;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Cash paid in at a recharge room (C-01).
 *
 * @param outlet the room, whose drawer the cash goes to
 * @param terminal which desk, up to 32 ASCII characters
 * @param amount more than zero
 */
public record TopUp(UUID id, long accountId, int outlet, String terminal, Money amount)
        implements Command<Outcome> {

    public TopUp {
        Amounts.requireSensible(amount);
    }

    @Override
    public ContentHash content() {
        return ContentHash.of(PostingKind.TOP_UP, accountId, outlet, terminal, amount.fen());
    }

    @Override
    public int slot() {
        return Slots.of(accountId);
    }

    @Override
    public Needs needs() {
        return new Needs(List.of(accountId), List.of(), List.of(), List.of(outlet));
    }

    @Override
    public Decision<Outcome> decide(Books books, Instant at) {
        AccountState account = books.account(accountId);
        int drawer = books.outlet(outlet).id();
        if (account.status() != AccountStatus.ACTIVE) {
            return declined(account, DeclineReason.ACCOUNT_NOT_ACTIVE);
        }
        AccountState after = account.received(amount);
        List<Leg> legs =
                List.of(
                        Leg.cardholder(after, MovementKind.TOP_UP, amount),
                        Leg.other(
                                LedgerAccount.CASH_DRAWERS,
                                drawer,
                                MovementKind.TOP_UP,
                                amount.negated()));
        return Decision.booked(
                new Outcome.Approved(after.balance()),
                booking(Optional.empty(), after, legs, List.of(after)));
    }

    private Decision<Outcome> declined(AccountState account, DeclineReason reason) {
        return Decision.booked(
                new Outcome.Declined(reason),
                booking(Optional.of(reason), account, List.of(), List.of()));
    }

    private Booking booking(
            Optional<DeclineReason> declined,
            AccountState after,
            List<Leg> legs,
            List<AccountState> changes) {
        return new Booking(
                PostingKind.TOP_UP,
                declined,
                accountId,
                amount,
                after.balance(),
                outlet,
                terminal,
                legs,
                changes,
                Optional.empty());
    }

    @Override
    public Outcome recall(Recorded recorded) {
        return Outcome.of(recorded);
    }
}

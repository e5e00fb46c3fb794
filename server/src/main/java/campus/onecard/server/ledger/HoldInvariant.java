package campus.onecard.server.ledger;

import campus.onecard.domain.money.Money;

import java.util.List;

/** What must hold whenever money is set aside or stops being so; see {@link Invariant}. */
final class HoldInvariant {

    private HoldInvariant() {}

    /**
     * A hold begins pending and ends once, within its amount; what is set aside in the books is
     * what the pending holds say; the account counts them.
     */
    static void check(Booking booking, Books before) {
        List<Hold> holds =
                booking.effects().stream()
                        .filter(Effect.HoldSet.class::isInstance)
                        .map(e -> ((Effect.HoldSet) e).after())
                        .toList();
        int more = 0;
        for (Hold after : holds) {
            Invariant.check(after.account() == booking.account(), "a hold is the account's own");
            if (!after.isPending()) {
                checkEnd(before.hold(after.id()), after);
            }
            more += after.isPending() ? 1 : -1;
        }
        for (AccountState after : booking.changes()) {
            int was = booking.opening().isPresent() ? 0 : before.account(after.id()).holds();
            int now = was + (after.id() == booking.account() ? more : 0);
            Invariant.check(after.holds() == now, "an account counts its pending holds");
        }
        checkSetAside(LedgerAccount.HELD, booking, holds);
        checkSetAside(LedgerAccount.UNCLAIMED, booking, holds);
    }

    private static void checkEnd(Hold before, Hold after) {
        Invariant.check(before.isPending(), "a hold ends once");
        Invariant.check(
                !after.settled().isNegative() && !after.settled().isMoreThan(before.amount()),
                "no more is posted than was set aside");
    }

    private static void checkSetAside(LedgerAccount ledger, Booking booking, List<Hold> holds) {
        Money moved = Money.ZERO;
        for (Leg leg : booking.legs()) {
            if (leg.ledger() == ledger) {
                Invariant.check(leg.owner() == booking.account(), "set aside for the account");
                moved = moved.plus(leg.amount());
            }
        }
        Money held = Money.ZERO;
        for (Hold after : holds) {
            if (after.purpose().ledger().filter(ledger::equals).isPresent()) {
                Money amount = after.amount();
                held = held.plus(after.isPending() ? amount : amount.negated());
            }
        }
        Invariant.check(moved.equals(held), "what is set aside is what pending holds say");
    }
}

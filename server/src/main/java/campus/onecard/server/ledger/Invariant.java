package campus.onecard.server.ledger;

import campus.onecard.domain.money.Money;

/**
 * What must hold whenever something is booked, checked in production: rather stop than be wrong.
 */
final class Invariant {

    private Invariant() {}

    /** A rule decided something that cannot be true; nothing of it is booked. */
    static final class Violated extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Violated(String what) {
            super(what);
        }
    }

    static void check(boolean holds, String what) {
        if (!holds) {
            throw new Violated(what);
        }
    }

    /** Sides sum to zero, a decline moves nothing, every cardholder's side matches the balance. */
    static void check(Booking booking, Books before) {
        HoldInvariant.check(booking, before);
        Money sum = booking.legs().stream().map(Leg::amount).reduce(Money.ZERO, Money::plus);
        check(sum.equals(Money.ZERO), "the sides of a booking sum to zero");
        check(
                booking.declined().isEmpty()
                        || (booking.legs().isEmpty() && booking.changes().isEmpty()),
                "a decline moves nothing");
        for (AccountState after : booking.changes()) {
            boolean fresh = booking.opening().isPresent();
            Money old = fresh ? Money.ZERO : before.account(after.id()).balance();
            check(after.holds() >= 0, "no account has less than no holds");
            check(
                    after.status() != AccountStatus.CLOSED || after.holds() == 0,
                    "a closed account waits for nothing");
            check(after.balance().equals(old.plus(moved(booking, after))), "old + moved = new");
            check(!after.balance().isNegative(), "no balance is below zero");
        }
        for (Leg leg : booking.legs()) {
            check(
                    (leg.ledger() == LedgerAccount.CARDHOLDERS) == leg.balanceAfter().isPresent(),
                    "only cardholders carry a balance");
            check(
                    leg.balanceAfter().isEmpty()
                            || booking.changes().stream().anyMatch(a -> a.id() == leg.owner()),
                    "who is booked is changed");
        }
    }

    private static Money moved(Booking booking, AccountState account) {
        return booking.legs().stream()
                .filter(l -> l.ledger() == LedgerAccount.CARDHOLDERS)
                .filter(l -> l.owner() == account.id())
                .map(Leg::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}

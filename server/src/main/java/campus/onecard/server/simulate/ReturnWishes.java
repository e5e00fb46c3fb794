package campus.onecard.server.simulate;

import campus.onecard.domain.money.Money;
import campus.onecard.server.ledger.Approval;
import campus.onecard.server.ledger.Command;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.payment.DisputeRefund;
import campus.onecard.server.payment.PaymentReversal;
import campus.onecard.server.payment.Refund;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Refunds, reversals and wrong charges, in parts and as a whole, more often than there is something
 * left.
 */
final class ReturnWishes {

    private final Oracle oracle;
    private final InstantSource clock;

    ReturnWishes(Oracle oracle, InstantSource clock) {
        this.oracle = oracle;
        this.clock = clock;
    }

    Optional<Command<?>> next(Chance chance) {
        List<UUID> some = chance.oneIn(40) ? oracle.recent.topUps() : oracle.recent.payments();
        if (some.isEmpty()) {
            return Optional.empty();
        }
        UUID original = chance.oneIn(100) ? chance.id(0) : chance.among(some);
        Answer paid = oracle.answers.getOrDefault(original, anything());
        long account = chance.oneIn(80) ? oracle.any(chance).id : paid.account();
        Optional<Approval> people = people(chance);
        Place place = place(paid, people.isPresent(), chance);
        UUID id = chance.id(clock.millis());
        if (chance.oneIn(6)) {
            return Optional.of(new DisputeRefund(id, account, original, chance.id(0), two(chance)));
        }
        if (chance.oneIn(3)) {
            return Optional.of(new PaymentReversal(id, account, original, place, people));
        }
        Money amount = Money.ofFen(amount(original, paid, chance));
        return Optional.of(new Refund(id, account, original, place, amount, people));
    }

    private Answer anything() {
        return new Answer("", Optional.empty(), "", oracle.accounts.getFirst(), 1, 0, 0, 10, "", 0);
    }

    /** All that is left, one fen more, or some of it. */
    private long amount(UUID original, Answer paid, Chance chance) {
        long left = paid.amount() - oracle.returned.getOrDefault(original, 0L);
        long amount =
                switch (chance.below(4)) {
                    case 0 -> left;
                    case 1 -> left + 1;
                    default -> chance.between(1, Math.max(1, left));
                };
        return Math.max(1, amount);
    }

    private static Place place(Answer paid, boolean staff, Chance chance) {
        if (staff) {
            return Place.CENTRE;
        }
        return chance.oneIn(10)
                ? new Place(SimulatedCampus.till(chance), "P" + chance.below(9), 1)
                : new Place(paid.outlet(), paid.terminal(), 1);
    }

    static Optional<Approval> people(Chance chance) {
        return chance.oneIn(3) ? Optional.of(two(chance)) : Optional.empty();
    }

    /** Mostly two different ones. */
    static Approval two(Chance chance) {
        String maker = "S" + chance.below(4);
        return new Approval(maker, chance.oneIn(6) ? maker : "M" + chance.below(3));
    }
}

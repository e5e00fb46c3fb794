package campus.onecard.kiosk.dispute;

import campus.onecard.domain.dispute.DisputeFault;
import campus.onecard.domain.dispute.DoubtfulPayments;
import campus.onecard.domain.statement.Movement;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.journey.Turn;
import campus.onecard.kiosk.journey.Visit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the report of wrong charges stands. */
public sealed interface DisputeStep extends Step.Errand {

    /** How many payments one screen shows. */
    int PAGE = 5;

    /** Whose payments. */
    Visit owner();

    /** All that were paid since the card was last in hand, none marked yet. */
    static DisputeStep choosing(Visit owner, DoubtfulPayments doubtful) {
        return new Choosing(
                owner, Optional.ofNullable(doubtful.inHand()), doubtful.payments(), Set.of(), 0);
    }

    /** One payment, marked already. */
    static DisputeStep about(Visit owner, Movement payment) {
        return new Choosing(owner, Optional.empty(), List.of(payment), Set.of(payment.id()), 0);
    }

    @Override
    default Optional<Visit> visit() {
        return Optional.of(owner());
    }

    @Override
    default Step next(Turn turn) {
        return DisputeMoves.next(this, turn);
    }

    @Override
    default int depth() {
        return 6;
    }

    /**
     * Which are not the owner's.
     *
     * @param inHand when the card was last certainly in hand, where that is known
     * @param payments newest first
     * @param marked the ids of those that are not the owner's
     * @param page which page is shown, from 0
     */
    record Choosing(
            Visit owner,
            Optional<Instant> inHand,
            List<Movement> payments,
            Set<String> marked,
            int page)
            implements DisputeStep {

        public Choosing {
            payments = List.copyOf(payments);
            marked = Set.copyOf(marked);
        }

        /** Those of the page shown. */
        public List<Movement> shown() {
            int from = page * PAGE;
            return payments.subList(from, Math.min(payments.size(), from + PAGE));
        }

        public boolean hasOlder() {
            return (page + 1) * PAGE < payments.size();
        }

        @Override
        public int depth() {
            return 5;
        }
    }

    /** On its way to the hall. Nothing may leave it. */
    record Sending(Choosing from, long attempt) implements DisputeStep {
        @Override
        public Visit owner() {
            return from.owner();
        }

        @Override
        public boolean mustNotLeave() {
            return true;
        }
    }

    /** The server did not say whether the hall has it; trying again sends the same. */
    record Unsure(Choosing from, long attempt, Trouble trouble) implements DisputeStep {
        @Override
        public Visit owner() {
            return from.owner();
        }
    }

    /** The hall has it. */
    record Taken(Visit owner, Instant at, int payments) implements DisputeStep {}

    /** Nothing was reported, and why. */
    record Refused(Visit owner, DisputeFault fault) implements DisputeStep {}
}

package campus.onecard.kiosk.limits;

import campus.onecard.domain.limit.LimitFault;
import campus.onecard.domain.limit.MonthSpending;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.statement.Overview;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.HiddenInput;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.journey.Turn;
import campus.onecard.kiosk.journey.Visit;

import java.util.Optional;
import java.util.OptionalInt;

/** Where the change of limits stands. */
public sealed interface LimitsStep extends Step.Errand {

    /** Whose limits. */
    Visit owner();

    /** Where it begins: with the card only (L-05). */
    static LimitsStep opening(Visit owner, Turn turn) {
        return owner.card().isEmpty()
                ? new NeedsCard(owner)
                : new Looking(
                        owner,
                        new Fetched.Waiting<>(turn.attempts().next()),
                        new Fetched.Waiting<>(turn.attempts().next()));
    }

    @Override
    default Optional<Visit> visit() {
        return Optional.of(owner());
    }

    @Override
    default Step next(Turn turn) {
        return LimitsMoves.next(this, turn);
    }

    /** Somebody typed the number; the card must open the visit (L-05). */
    record NeedsCard(Visit owner) implements LimitsStep {}

    /** The limits in force are on their way, and what was spent last month. */
    record Looking(Visit owner, Fetched<Overview> overview, Fetched<MonthSpending> month)
            implements LimitsStep {}

    /**
     * Both limits, as they are and as they are wanted.
     *
     * @param month what was spent last month, to say what the wanted ones would have meant
     * @param fault why the server refused these
     */
    record Choosing(
            Visit owner,
            Limits now,
            Limits wanted,
            Fetched<MonthSpending> month,
            Optional<LimitFault> fault)
            implements LimitsStep {

        /** Whether there is something to save that is possible. */
        public boolean canSave() {
            return !wanted.equals(now) && wanted.fault().isEmpty();
        }

        Choosing wanting(Limits other) {
            return new Choosing(owner, now, other, month, Optional.empty());
        }
    }

    /**
     * Types an amount for one of the two, in whole yuan.
     *
     * @param text the digits so far
     */
    record Typing(Choosing from, Limits.Which which, String text) implements LimitsStep {
        @Override
        public Visit owner() {
            return from.owner();
        }

        @Override
        public int depth() {
            return 1;
        }

        @Override
        public Step untyped() {
            return new Typing(from, which, "");
        }
    }

    /**
     * Asks for the payment password, because a limit is raised.
     *
     * @param triesLeft present after a wrong one
     */
    record Pin(Choosing from, HiddenInput input, OptionalInt triesLeft) implements LimitsStep {
        @Override
        public Visit owner() {
            return from.owner();
        }

        @Override
        public int depth() {
            return 2;
        }

        @Override
        public Step untyped() {
            return new Pin(from, HiddenInput.EMPTY, triesLeft);
        }
    }

    /** Being saved. Nothing may leave it. */
    record Saving(Choosing from, long attempt, Optional<Password> pin) implements LimitsStep {
        @Override
        public Visit owner() {
            return from.owner();
        }

        @Override
        public boolean mustNotLeave() {
            return true;
        }

        @Override
        public int depth() {
            return 3;
        }
    }

    /** The server did not say whether it saved; trying again sends the same. */
    record Unsure(Choosing from, long attempt, Optional<Password> pin, Trouble trouble)
            implements LimitsStep {
        @Override
        public Visit owner() {
            return from.owner();
        }

        @Override
        public int depth() {
            return 3;
        }
    }

    /** In force, as the server says. */
    record Saved(Visit owner, Limits before, Limits after, Fetched<MonthSpending> month)
            implements LimitsStep {
        @Override
        public int depth() {
            return 4;
        }
    }

    /** Nothing was changed, and why. */
    record Refused(Visit owner, LimitFault fault) implements LimitsStep {
        @Override
        public int depth() {
            return 4;
        }
    }
}

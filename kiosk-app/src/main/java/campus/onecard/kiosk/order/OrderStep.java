package campus.onecard.kiosk.order;

import campus.onecard.domain.password.Password;
import campus.onecard.kiosk.journey.HiddenInput;
import campus.onecard.kiosk.journey.Patience;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.journey.Turn;
import campus.onecard.kiosk.journey.Visit;

import java.util.Optional;
import java.util.OptionalInt;

/** Where an order stands, from the review to its honest end. */
public sealed interface OrderStep extends Step.Errand {

    /** Deeper than any function's own steps. */
    int DEPTH = 10;

    Order order();

    /** Where an order begins: before → change → after, to be checked. */
    static OrderStep review(Order order) {
        return new Review(order);
    }

    @Override
    default Optional<Visit> visit() {
        return Optional.of(order().visit());
    }

    @Override
    default Step next(Turn turn) {
        return OrderMoves.next(this, turn);
    }

    @Override
    default int depth() {
        return DEPTH + 3;
    }

    /** Before → change → after, and one button that names what it does. */
    record Review(Order order) implements OrderStep {
        @Override
        public int depth() {
            return DEPTH;
        }
    }

    /**
     * Asks for the payment password.
     *
     * @param triesLeft present after a wrong one
     */
    record Pin(Order order, HiddenInput input, OptionalInt triesLeft) implements OrderStep {
        @Override
        public int depth() {
            return DEPTH + 1;
        }

        @Override
        public Step untyped() {
            return new Pin(order, HiddenInput.EMPTY, triesLeft);
        }
    }

    /** The payment password is locked: where and when it is unlocked. */
    record Locked(Order order) implements OrderStep {
        @Override
        public Optional<Patience> patience() {
            return Optional.of(Patience.MESSAGE);
        }
    }

    /**
     * On its way. Nothing may leave it.
     *
     * @param attempt names the order's id, which never changes any more
     * @param round how often no answer came before, from 0
     */
    record Sending(Order order, long attempt, Optional<Password> pin, int round)
            implements OrderStep {
        @Override
        public boolean mustNotLeave() {
            return true;
        }

        @Override
        public int depth() {
            return DEPTH + 2;
        }
    }

    /**
     * Our server did not answer. It is asked again under the same id, by itself and by button.
     * Nothing may leave it.
     *
     * @param round how often no answer came, from 1
     */
    record Unsure(Order order, long attempt, Optional<Password> pin, int round, Trouble trouble)
            implements OrderStep {
        @Override
        public boolean mustNotLeave() {
            return true;
        }

        @Override
        public int depth() {
            return DEPTH + 2;
        }
    }

    /**
     * Somebody has not said yet what became of it; it settles without the person, who gets a
     * message and may leave.
     *
     * @param who has not answered
     * @param round how often that was so, from 0
     */
    record Unknown(Order order, long attempt, Silence who, int round) implements OrderStep {}

    /** Whose answer is missing. */
    enum Silence {
        /** Ours: this machine goes on asking it, even after the person has left. */
        SERVER,
        /** The bank's or the payee's: our server goes on asking it. */
        OUTSIDE
    }

    /**
     * Booked.
     *
     * @param receipts whether a receipt can be had
     */
    record Done(Order order, OrderOutcome.Booked booked, boolean receipts) implements OrderStep {}

    /** Nothing moved. */
    record Declined(Order order, Decline why) implements OrderStep {}
}

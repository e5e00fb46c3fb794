package campus.onecard.kiosk.operator;

import campus.onecard.domain.equipment.EquipmentState;
import campus.onecard.domain.operator.EntryFault;
import campus.onecard.domain.password.Password;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.HiddenInput;
import campus.onecard.kiosk.journey.OwnWayOut;
import campus.onecard.kiosk.journey.Patience;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.journey.Turn;
import campus.onecard.kiosk.journey.Visit;
import campus.onecard.kiosk.journey.Who;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Looking after the machine (domain rule 4.14): card, payment password, menu. */
public sealed interface OperatorStep extends Step.Errand {

    /** Where it begins: the payment password, or the end for everybody else. */
    static OperatorStep opening(Who.ByCard card, Optional<Visit> visit) {
        Keeper keeper = new Keeper(card, visit);
        return card.operator() && !card.ticket().isEmpty()
                ? new Pin(keeper, HiddenInput.EMPTY, OptionalInt.empty())
                : new TurnedAway(keeper);
    }

    /** Who stands here. */
    Keeper keeper();

    @Override
    default Optional<Visit> visit() {
        return keeper().visit();
    }

    @Override
    default Step next(Turn turn) {
        return OperatorMoves.next(this, turn);
    }

    @Override
    default int depth() {
        return 1;
    }

    /**
     * Types the payment password.
     *
     * @param triesLeft present after a wrong one
     */
    record Pin(Keeper keeper, HiddenInput input, OptionalInt triesLeft) implements OperatorStep {
        @Override
        public int depth() {
            return 0;
        }

        @Override
        public Step untyped() {
            return new Pin(keeper, HiddenInput.EMPTY, triesLeft);
        }
    }

    /** The server looks at card and password. */
    record Entering(Keeper keeper, long attempt, Password pin) implements OperatorStep {}

    /** It gave no answer; the same question may be put again and takes no further try. */
    record NoAnswer(Keeper keeper, long attempt, Password pin, Trouble trouble)
            implements OperatorStep {}

    /** The menu does not open. */
    record Refused(Keeper keeper, Reason reason) implements OperatorStep {

        /** Why it does not open. */
        public enum Reason {
            NOT_OPERATOR,
            CARD_NOT_ACTIVE,
            ACCOUNT_CLOSED,
            PIN_LOCKED,
            PIN_INITIAL,
            /** Too long ago since the card was there. */
            CARD_AGAIN;

            static Reason of(EntryFault fault) {
                return valueOf(fault.name());
            }
        }
    }

    /** The machine is out of service, and the card is not that of who looks after it. */
    record TurnedAway(Keeper keeper) implements OperatorStep {
        @Override
        public Optional<Patience> patience() {
            return Optional.of(Patience.MESSAGE);
        }
    }

    /** A step behind the password; to go away is booked too. */
    sealed interface Inside extends OperatorStep, OwnWayOut {

        Shift shift();

        @Override
        default Keeper keeper() {
            return shift().keeper();
        }

        @Override
        default Step wayOut(Turn turn) {
            return new Leaving(shift(), turn.attempts().next(), true);
        }

        @Override
        default int depth() {
            return 2;
        }
    }

    /** What can be done. */
    record Menu(Shift shift) implements Inside {
        @Override
        public int depth() {
            return 1;
        }
    }

    /**
     * Every device, and its test.
     *
     * @param states as last told
     * @param look the question that waits for a change
     * @param seen whether they were told at all
     * @param tried the last test
     */
    record Devices(
            Shift shift,
            List<EquipmentState> states,
            long look,
            boolean seen,
            int page,
            Optional<Tried> tried)
            implements Inside {

        public Devices {
            states = List.copyOf(states);
        }
    }

    /**
     * The test of one device.
     *
     * @param device as it was when the test began
     * @param result how it ended; empty while it runs
     */
    record Tried(EquipmentState device, long attempt, Optional<Result> result) {

        /** How a test ends. */
        public sealed interface Result {

            record Passed() implements Result {}

            record Failed() implements Result {}

            /** It could not be booked, so it was not begun. */
            record NotBegun(Trouble trouble) implements Result {}
        }
    }

    /**
     * Asks once more.
     *
     * @param reopen whether it is put back in service; else taken out
     */
    record Confirming(Shift shift, boolean reopen) implements Inside {}

    /** On its way to the server. */
    record Switching(Shift shift, boolean reopen, long attempt) implements Inside {
        @Override
        public boolean mustNotLeave() {
            return true;
        }

        @Override
        public int depth() {
            return 3;
        }
    }

    /** No answer; the same act may be sent again, it counts once. */
    record Unsure(Shift shift, boolean reopen, long attempt, Trouble trouble) implements Inside {
        @Override
        public int depth() {
            return 3;
        }
    }

    /** The orders that the server has not answered. */
    record Orders(Shift shift, Fetched<List<OpenOrder>> orders, Settling settling)
            implements Inside {}

    /** How asking about them now goes. */
    sealed interface Settling {

        /** Nobody asked. */
        record Idle() implements Settling {}

        record Running(long attempt) implements Settling {}

        /** All that could be told is told. */
        record Over() implements Settling {}

        record Failed(Trouble trouble) implements Settling {}
    }

    /** What runs here. */
    record Facts(Shift shift, Fetched<MachineFacts> facts) implements Inside {}

    /**
     * The end is being booked.
     *
     * @param forGood false: back to the own home screen where there is one
     */
    record Leaving(Shift shift, long attempt, boolean forGood) implements OperatorStep {
        @Override
        public Keeper keeper() {
            return shift.keeper();
        }

        @Override
        public int depth() {
            return 3;
        }
    }
}

package campus.onecard.kiosk.loss;

import campus.onecard.domain.dispute.DoubtfulPayments;
import campus.onecard.domain.loss.LossFault;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.statement.Overview;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Tile;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.journey.Turn;
import campus.onecard.kiosk.journey.Visit;
import campus.onecard.kiosk.journey.Who;

import java.time.Instant;
import java.util.Optional;

/** Where the report of a lost card stands, or the lifting of one. */
public sealed interface LossStep extends Step.Errand {

    /** Whose card. */
    Visit owner();

    /** Where it begins: nobody reports a card without having said who they are. */
    static Step opening(Optional<Visit> visit, Turn turn) {
        return visit.<Step>map(v -> Looking.now(v, turn))
                .orElseGet(() -> new Step.TypeNumber("", false, Optional.of(Tile.LOSS_REPORT)));
    }

    @Override
    default Optional<Visit> visit() {
        return Optional.of(owner());
    }

    @Override
    default Step next(Turn turn) {
        return LossMoves.next(this, turn);
    }

    /** What is to be done. */
    sealed interface Deed {

        /** The card is lost. */
        record Report() implements Deed {}

        /**
         * It is found and serves again.
         *
         * @param card proven just now
         */
        record Lift(Who.ByCard card) implements Deed {}
    }

    /** How the card stands is on its way. */
    record Looking(Visit owner, Fetched<Overview> overview) implements LossStep {

        static Looking now(Visit owner, Turn turn) {
            return new Looking(owner, new Fetched.Waiting<>(turn.attempts().next()));
        }
    }

    /** What will happen, to be agreed to. */
    record Confirming(Visit owner, Deed deed) implements LossStep {
        @Override
        public int depth() {
            return 2;
        }
    }

    /** Being booked. Nothing may leave it. */
    record Sending(Visit owner, long attempt, Deed deed) implements LossStep {
        @Override
        public boolean mustNotLeave() {
            return true;
        }

        @Override
        public int depth() {
            return 3;
        }
    }

    /** The server did not say whether it is booked; trying again sends the same. */
    record Unsure(Visit owner, long attempt, Deed deed, Trouble trouble) implements LossStep {
        @Override
        public int depth() {
            return 3;
        }
    }

    /**
     * Booked.
     *
     * @param at since when, by the server's clock
     * @param doubtful what was paid since the card was last in hand; of a report only
     */
    record Done(Visit owner, Deed deed, Instant at, Fetched<DoubtfulPayments> doubtful)
            implements LossStep {
        @Override
        public int depth() {
            return 4;
        }
    }

    /** Nothing was changed, and why. */
    record Refused(Visit owner, LossFault fault) implements LossStep {
        @Override
        public int depth() {
            return 4;
        }
    }

    /**
     * The card is reported lost already; lifting that needs the card itself on the reader.
     *
     * @param wrong what was wrong with a card that was held there
     */
    record ReportedAlready(Visit owner, Optional<Wrong> wrong, Fetched<DoubtfulPayments> doubtful)
            implements LossStep {
        @Override
        public int depth() {
            return 1;
        }
    }

    /** Why a card that was held to the reader does not lift the report. */
    enum Wrong {
        /** It was taken away too soon. */
        NOT_READ,
        /** It is not the lost one. */
        ANOTHER
    }

    /** The card on the reader proves what it is. */
    record Proving(Visit owner, long attempt, CardSerial card, Fetched<DoubtfulPayments> doubtful)
            implements LossStep {
        @Override
        public int depth() {
            return 1;
        }
    }
}

package campus.onecard.kiosk.found;

import campus.onecard.domain.signin.CardSerial;
import campus.onecard.kiosk.journey.Patience;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.journey.Turn;
import campus.onecard.kiosk.journey.Visit;
import campus.onecard.kiosk.journey.Who;

import java.util.Optional;

/** Handing a found card in. Nobody is signed in, and nothing of the owner is shown. */
public sealed interface FoundStep extends Step.Errand {

    /** Where it begins; what the screen before knew of the owner stays behind (M-01). */
    static FoundStep opening(Who.ByCard card) {
        return new Confirming(card.card());
    }

    @Override
    default Optional<Visit> visit() {
        return Optional.empty();
    }

    @Override
    default Step next(Turn turn) {
        return FoundMoves.next(this, turn);
    }

    @Override
    default int depth() {
        return 1;
    }

    /** Asks once more: the card is taken out of use. */
    record Confirming(CardSerial card) implements FoundStep {
        @Override
        public int depth() {
            return 0;
        }
    }

    /** The card proves that it is still there, and is reported. */
    record Sending(CardSerial card, long attempt) implements FoundStep {
        @Override
        public boolean mustNotLeave() {
            return true;
        }
    }

    /**
     * The card was not there when it was to be reported, or too long before. The same report goes
     * on once it lies on the reader again.
     */
    record LayAgain(CardSerial card, long attempt) implements FoundStep {}

    /** No answer; the same report may be sent again, it counts once. */
    record Unsure(CardSerial card, long attempt, Trouble trouble) implements FoundStep {}

    /** Thanks, and where the card goes now. */
    record Thanked() implements FoundStep {
        @Override
        public Optional<Patience> patience() {
            return Optional.of(Patience.MESSAGE);
        }
    }

    /** The card was replaced already. */
    record Worthless() implements FoundStep {
        @Override
        public Optional<Patience> patience() {
            return Optional.of(Patience.MESSAGE);
        }
    }
}

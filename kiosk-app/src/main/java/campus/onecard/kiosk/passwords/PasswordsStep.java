package campus.onecard.kiosk.passwords;

import campus.onecard.kiosk.journey.PasswordChange;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Turn;
import campus.onecard.kiosk.journey.Visit;

import java.util.Optional;

/** What lies before the change itself, which is the journey's own {@link PasswordChange}. */
public sealed interface PasswordsStep extends Step.Errand {

    /** Whose passwords. */
    Visit owner();

    @Override
    default Optional<Visit> visit() {
        return Optional.of(owner());
    }

    @Override
    default Step next(Turn turn) {
        return PasswordsMoves.next(this, turn);
    }

    /** Which of the two, each with what it is for. */
    record Choosing(Visit owner) implements PasswordsStep {}

    /** One is forgotten or locked: where and when it is put right. */
    record Forgotten(Visit owner) implements PasswordsStep {
        @Override
        public int depth() {
            return 1;
        }
    }
}

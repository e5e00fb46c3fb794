package campus.onecard.kiosk.crash;

import campus.onecard.kiosk.demo.DemoPerson;
import campus.onecard.kiosk.graph.Vocabulary;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Step;

import java.util.List;
import java.util.Optional;

/**
 * Somebody who wants one thing of a kiosk and does at every step what leads there, whatever comes
 * between.
 */
abstract class Determined {

    private final String wish;
    private final DemoPerson person;

    Determined(String wish, DemoPerson person) {
        this.wish = wish;
        this.person = person;
    }

    /** They want it once more. */
    abstract void begin() throws Exception;

    /** Whether they are where they began, with what they wanted. */
    abstract boolean isThere(Step step);

    /** What they do at a step of their own errand; empty at every other. */
    abstract Optional<List<Event>> own(Step step);

    /** What they find out elsewhere about it: whether it is as it should be. */
    boolean isSo() {
        return true;
    }

    /** What they do at a step that asks nothing. */
    List<Event> does(Step step) {
        return own(step).orElseGet(() -> usual(step));
    }

    private List<Event> usual(Step step) {
        return switch (step) {
            case Step.Attract _ -> List.of(new Event.ByNumber());
            case Step.TypeNumber _ -> Vocabulary.typed(person.number());
            case Step.EnterPassword _ -> Vocabulary.typed(person.login());
            case Step.TakeCard _ -> List.of(new Event.CardRemoved());
            default -> List.of(new Event.Retry());
        };
    }

    static boolean isFilled(Step.Home home) {
        return home.overview() instanceof Fetched.Here && home.claims() instanceof Fetched.Here;
    }

    static Optional<List<Event>> one(Event event) {
        return Optional.of(List.of(event));
    }

    DemoPerson person() {
        return person;
    }

    @Override
    public String toString() {
        return wish;
    }
}

package campus.onecard.kiosk.crash;

import campus.onecard.client.CallFailure;
import campus.onecard.kiosk.Functions;
import campus.onecard.kiosk.demo.DemoPerson;
import campus.onecard.kiosk.effect.Ask;
import campus.onecard.kiosk.effect.Campus;
import campus.onecard.kiosk.effect.Troubles;
import campus.onecard.kiosk.graph.Vocabulary;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Journey;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Tile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A journey without a screen against a real server: each question is put and answered in turn. */
final class Visitor {

    private final Campus campus;
    private final Map<Long, UUID> ids = new HashMap<>();
    private final List<Step> seen = new ArrayList<>();
    private Journey journey = Journey.starting(LocalDate.of(2026, 11, 12), new Functions());

    Visitor(Campus campus) {
        this.campus = campus;
    }

    Step step() {
        return journey.step();
    }

    /** Every step so far. */
    List<Step> seen() {
        return seen;
    }

    void does(Event... events) {
        for (Event event : events) {
            journey = journey.next(event);
            seen.add(journey.step());
        }
    }

    /** Puts every question that the step has open, and takes the answers. */
    void waits() throws InterruptedException {
        waits(() -> {});
    }

    /**
     * The same.
     *
     * @param before what happens before each question
     */
    void waits(Runnable before) throws InterruptedException {
        for (Ask ask : Functions.questions(step())) {
            if (Functions.questions(step()).contains(ask)) {
                before.run();
                does(put(ask));
            }
        }
    }

    private Event put(Ask ask) throws InterruptedException {
        try {
            return ask.put(campus, attempt -> ids.computeIfAbsent(attempt, _ -> fresh()));
        } catch (CallFailure failure) {
            return new Event.CallFailed(ask.attempt(), Troubles.of(failure));
        }
    }

    private static UUID fresh() {
        return UUID.randomUUID();
    }

    /** Looks away from the home screen and back, so that it is fetched anew. */
    void refreshes() {
        if (step() instanceof Step.Home) {
            does(new Event.Choose(Tile.PASSWORDS), new Event.Back());
        }
    }

    void signsIn(DemoPerson person) throws InterruptedException {
        does(new Event.ByNumber());
        does(Vocabulary.typed(person.number()).toArray(Event[]::new));
        does(Vocabulary.typed(person.login()).toArray(Event[]::new));
        waits();
        waits();
    }
}

package campus.onecard.kiosk.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.signin.CardSerial;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Journey;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Trouble;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What holds in every place that can be reached, in all seven functions and around them. */
class EveryPlaceTest {

    private static Graph graph;

    @BeforeAll
    static void walk() {
        graph = Graph.walked();
    }

    @Test
    void the_walk_reaches_every_kind_of_step() {
        Set<String> reached = new TreeSet<>();
        graph.places().forEach(here -> reached.add(here.step().getClass().getSimpleName()));
        Set<String> missed = new TreeSet<>();
        StepKinds.all().stream()
                .map(Class::getSimpleName)
                .filter(name -> !reached.contains(name))
                .forEach(missed::add);
        assertEquals(Set.of(), missed);
    }

    @Test
    void from_every_place_there_is_a_way_back_to_the_attract_screen_without_waiting_for_idle() {
        Set<String> home =
                graph.places().stream()
                        .filter(here -> here.step() instanceof Step.Attract)
                        .map(Shape::of)
                        .collect(Collectors.toSet());
        Set<String> fine = graph.leadingTo(home);
        List<String> stuck =
                graph.places().stream().map(Shape::of).filter(p -> !fine.contains(p)).toList();
        assertEquals(List.of(), stuck);
    }

    @Test
    void nothing_a_person_or_a_card_does_leaves_a_step_in_which_money_or_a_password_moves() {
        List<Event> leaving =
                List.of(
                        new Event.Cancel(),
                        new Event.Idle(),
                        new Event.Back(),
                        new Event.Confirm(),
                        new Event.Confirm(),
                        new Event.CardPresented(new CardSerial("00000000000000AA")),
                        new Event.StrangeCard(),
                        new Event.CardRemoved(),
                        new Event.ReaderDown(),
                        new Event.ReaderUp(),
                        new Event.ServerLost(Trouble.AWAY));
        List<Journey> moving =
                graph.places().stream().filter(here -> here.step().mustNotLeave()).toList();
        assertTrue(moving.size() > 1, "there are such places");
        for (Journey here : moving) {
            Journey after = Graph.after(here, leaving);
            assertTrue(after.step().mustNotLeave(), () -> here.step() + " was left");
            assertEquals(
                    Graph.asks(here.step()), Graph.asks(after.step()), "the same question goes on");
        }
    }

    @Test
    void a_step_that_must_not_be_left_goes_on_with_every_answer_even_with_none() {
        for (Journey here : graph.places()) {
            if (here.step().mustNotLeave()) {
                Set<campus.onecard.kiosk.effect.Ask> asks = Graph.asks(here.step());
                assertTrue(!asks.isEmpty(), () -> here.step() + " waits for nothing");
                asks.forEach(
                        ask ->
                                assertTrue(
                                        !here.next(
                                                        new Event.CallFailed(
                                                                ask.attempt(), Trouble.AWAY))
                                                .step()
                                                .equals(here.step()),
                                        () -> here.step() + " hangs without an answer"));
            }
        }
    }

    @Test
    void cancel_and_idle_end_every_other_step() {
        for (Journey here : graph.places()) {
            if (!here.step().mustNotLeave()) {
                for (Event end : List.of(new Event.Cancel(), new Event.Idle())) {
                    Journey after = here.next(end);
                    assertTrue(
                            isOut(after) || isOut(after.next(end)),
                            () -> here.step() + " led to " + after.step());
                }
            }
        }
    }

    /** Some book that somebody leaves; who will not wait for that is out by leaving once more. */
    private static boolean isOut(Journey here) {
        return here.step() instanceof Step.Attract
                || here.step() instanceof Step.SigningOut
                || here.step() instanceof Step.TakeCard;
    }

    @Test
    void an_answer_to_an_older_question_changes_nothing() {
        for (Journey here : graph.places()) {
            if (!(here.step() instanceof Step.Attract)) {
                for (Event late : Graph.answers(987_654_321L)) {
                    assertEquals(here.step(), here.next(late).step(), () -> "late " + late);
                }
            }
        }
    }
}

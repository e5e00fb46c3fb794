package campus.onecard.kiosk.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds in every step, whatever happens. */
class EveryStepTest {

    private static final int WALKS = 5_000;

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EveryStepTest::leaves)
                : Stream.<Class<?>>of(type).filter(Class::isRecord);
    }

    private static Set<Class<?>> classesOf(List<?> things) {
        return things.stream().map(Object::getClass).collect(Collectors.toSet());
    }

    @Test
    void the_samples_miss_no_step_and_no_event() {
        assertEquals(leaves(Step.class).collect(Collectors.toSet()), classesOf(Given.steps()));
        assertEquals(leaves(Event.class).collect(Collectors.toSet()), classesOf(Given.events(1)));
    }

    @Test
    void every_event_in_every_step_leads_somewhere() {
        for (Step step : Given.steps()) {
            for (long attempt : new long[] {1, 99}) {
                for (Event event : Given.events(attempt)) {
                    Journey after = Given.at(step).next(event);
                    assertTrue(after.attempts() >= 1, () -> step + " × " + event);
                }
            }
        }
    }

    @Test
    void late_answers_change_nothing() {
        for (Step step : Given.steps()) {
            for (Event late : Given.answers(99)) {
                Step after = Given.at(step).next(late).step();
                if (!(step instanceof Step.Attract)) {
                    assertEquals(step, after, () -> "late " + late);
                }
            }
        }
    }

    @Test
    void nothing_leaves_a_password_change_that_is_being_saved() {
        Step saving = Given.steps().stream().filter(Step::mustNotLeave).findFirst().orElseThrow();
        for (Event event : Given.doings()) {
            assertEquals(saving, Given.at(saving).next(event).step(), event::toString);
        }
    }

    @Test
    void cancel_and_idle_leave_every_other_step_and_a_card_left_behind_waits_for_its_owner() {
        Predicate<Step> resting =
                s ->
                        s instanceof Step.Attract
                                || s instanceof Step.SigningOut
                                || s instanceof Step.TakeCard;
        for (Step step : Given.steps()) {
            if (step.mustNotLeave()) {
                continue;
            }
            for (Event leaving : List.of(new Event.Cancel(), new Event.Idle())) {
                Step after = Given.at(step).next(leaving).step();
                assertTrue(resting.test(after), () -> step + " led to " + after);
            }
        }
    }

    @Test
    void there_is_no_dead_end() {
        for (Step step : Given.steps()) {
            assertTrue(leadsToAttract(Given.at(step)), () -> "no way out of " + step);
        }
    }

    /** Follows what a person and the server can do, without the idle clock's help. */
    private static boolean leadsToAttract(Journey from) {
        Deque<Journey> open = new ArrayDeque<>(List.of(from));
        Set<Journey> seen = new HashSet<>();
        while (!open.isEmpty() && seen.size() < 20_000) {
            Journey here = open.remove();
            if (here.step() instanceof Step.Attract) {
                return true;
            }
            Given.events(here.attempts()).stream()
                    .filter(e -> !(e instanceof Event.Idle))
                    .map(here::next)
                    .filter(seen::add)
                    .forEach(open::add);
        }
        return false;
    }

    @Test
    void five_thousand_journeys_leave_nothing_behind() {
        Random random = new Random(20180912);
        Journey journey = Journey.starting(Given.TODAY, Errands.NONE);
        Set<Class<?>> visited = new HashSet<>();
        for (int walk = 0; walk < WALKS; walk++) {
            for (int move = 0; move < 40; move++) {
                journey = goesOn(journey, random);
                visited.add(journey.step().getClass());
            }
            journey = home(journey);
            assertEquals(new Step.Attract(journey.station()), journey.step());
        }
        assertTrue(visited.size() > 15, () -> "walked through " + visited);
    }

    /** Something that happens; mostly not what ends the journey at once. */
    private static Journey goesOn(Journey journey, Random random) {
        Journey after = journey;
        for (int i = 0; i < 12 && dull(journey, after); i++) {
            List<Event> events = Given.events(journey.attempts() - random.nextInt(2));
            after = journey.next(events.get(random.nextInt(events.size())));
        }
        return after;
    }

    private static boolean dull(Journey before, Journey after) {
        return after.step().equals(before.step()) || after.step() instanceof Step.Attract;
    }

    private static Journey home(Journey journey) {
        Journey here = journey;
        for (int i = 0; i < 6 && !(here.step() instanceof Step.Attract); i++) {
            if (here.step().mustNotLeave()) {
                here = here.next(new Event.CallFailed(attemptOf(here.step()), Trouble.AWAY));
            }
            here = here.next(new Event.CardRemoved()).next(new Event.Idle());
        }
        return here;
    }

    private static long attemptOf(Step step) {
        PasswordChange change = assertInstanceOf(PasswordChange.class, step);
        return assertInstanceOf(Change.Saving.class, change.change()).attempt();
    }

    @Test
    void no_step_and_no_event_prints_a_password_or_a_session() {
        for (Step step : Given.steps()) {
            assertFalse(step.toString().contains(Given.SECRET), step.getClass()::getName);
            assertFalse(Given.at(step).toString().contains(Given.SECRET));
        }
        assertFalse(new Event.Typed("7").toString().contains("7"));
    }

    @Test
    void a_step_without_a_person_waits_for_ever_and_all_others_do_not() {
        for (Step step : Given.steps()) {
            boolean nobody = step instanceof Step.Attract || step instanceof Step.TakeCard;
            assertEquals(nobody, step.patience().isEmpty());
        }
    }
}

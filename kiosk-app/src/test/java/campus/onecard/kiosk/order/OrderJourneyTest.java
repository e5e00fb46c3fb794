package campus.onecard.kiosk.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.kiosk.effect.Ask;
import campus.onecard.kiosk.graph.Vocabulary;
import campus.onecard.kiosk.journey.CoreVocabulary;
import campus.onecard.kiosk.journey.Errands;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.HiddenInput;
import campus.onecard.kiosk.journey.Journey;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Trouble;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The tail of every errand with money, as a pure function of what happens. */
class OrderJourneyTest {

    private static final Trouble ENDED = new Trouble(Trouble.Kind.VISIT_ENDED, "E1103");
    private static final OrderOutcome BOOKED =
            new OrderOutcome.Booked(Optional.of(Money.ofYuan(38)), Instant.EPOCH, "n");
    private static final Optional<Password> PIN = Optional.of(new Password("730519"));

    private static Journey at(Step step) {
        Journey start = Journey.starting(LocalDate.of(2018, 9, 12), Errands.NONE);
        return new Journey(start.station(), step, 7, Errands.NONE);
    }

    private static Step after(Step step, Event... events) {
        Journey journey = at(step);
        for (Event event : events) {
            journey = journey.next(event);
        }
        return journey.step();
    }

    private static OrderStep.Sending sending() {
        return new OrderStep.Sending(TestOrder.FREE, 3, Optional.empty(), 0);
    }

    private static OrderStep.Unsure unsure(int round) {
        return new OrderStep.Unsure(TestOrder.FREE, 3, Optional.empty(), round, Trouble.AWAY);
    }

    private static Event silent() {
        return new OrderEvent.Silent(3, Trouble.AWAY);
    }

    @Test
    void a_double_tap_on_the_button_makes_one_order() {
        Journey once = at(OrderStep.review(TestOrder.FREE)).next(new Event.Confirm());
        Journey twice = once.next(new Event.Confirm()).next(new Event.Confirm());
        assertEquals(once, twice);
        assertEquals(1, OrderAsk.of((OrderStep) twice.step()).size());
    }

    @Test
    void nothing_a_person_a_card_or_the_clock_does_leaves_a_sending_or_unsure_order() {
        for (OrderStep moving : List.of(sending(), unsure(1), unsure(3))) {
            assertTrue(moving.mustNotLeave());
            for (Event event : doings()) {
                OrderStep after = assertInstanceOf(OrderStep.class, after(moving, event));
                assertTrue(after.mustNotLeave(), () -> event + " left " + moving);
                assertEquals(3, attempt(after), () -> event + " made another order");
            }
        }
    }

    /** All that is no answer, twice too. */
    private static List<Event> doings() {
        List<Event> all = new ArrayList<>();
        for (Vocabulary words : List.of(new CoreVocabulary(), new OrderVocabulary())) {
            words.doings().forEach(all::addAll);
        }
        all.add(new Event.CardPresented(new CardSerial("00000000000000AA")));
        all.add(new Event.Idle());
        all.add(new Event.Cancel());
        return all;
    }

    private static long attempt(OrderStep step) {
        return OrderAsk.of(step).stream().findFirst().map(Ask::attempt).orElseThrow();
    }

    @Test
    void asking_again_by_button_sends_the_same_id() {
        Step again = after(unsure(2), new Event.Retry(), new Event.Retry());
        assertEquals(new OrderStep.Sending(TestOrder.FREE, 3, Optional.empty(), 2), again);
    }

    @Test
    void after_a_few_silences_the_person_may_leave_and_the_id_stays() {
        Step step = sending();
        for (int i = 0; i < OrderMoves.PATIENT_ROUNDS; i++) {
            step = after(step, silent());
            assertTrue(assertInstanceOf(OrderStep.Unsure.class, step).mustNotLeave());
        }
        OrderStep.Unknown left = assertInstanceOf(OrderStep.Unknown.class, after(step, silent()));
        assertEquals(3, left.attempt());
        assertEquals(OrderStep.Silence.SERVER, left.who());
        assertFalse(left.mustNotLeave());
        assertInstanceOf(Step.Home.class, after(left, new Event.Confirm()));
    }

    @Test
    void an_answer_ends_every_kind_of_waiting() {
        Event booked = new OrderEvent.Answered(3, BOOKED);
        OrderStep unknown = new OrderStep.Unknown(TestOrder.FREE, 3, OrderStep.Silence.OUTSIDE, 4);
        for (OrderStep waiting : List.of(sending(), unsure(2), unknown)) {
            assertInstanceOf(OrderStep.Done.class, after(waiting, booked));
            assertEquals(waiting, after(waiting, new OrderEvent.Answered(2, BOOKED)));
        }
    }

    @Test
    void a_visit_that_ended_while_nobody_knows_says_nothing_wrong_about_the_money() {
        Step after = after(unsure(1), new OrderEvent.Silent(3, ENDED));
        assertEquals(OrderStep.Silence.SERVER, ((OrderStep.Unknown) after).who());
        assertInstanceOf(
                OrderStep.Unknown.class, after(after, new OrderEvent.Silent(3, ENDED), silent()));
    }

    @Test
    void what_surely_did_not_happen_is_said_so_and_may_be_tried_as_a_new_order() {
        Step declined = after(sending(), new OrderEvent.NotDone(3, Trouble.AWAY));
        assertTrue(assertInstanceOf(OrderStep.Declined.class, declined).why().mayRepeat());
        Step anew = after(declined, new Event.Retry(), new Event.Confirm());
        assertNotEquals(3, assertInstanceOf(OrderStep.Sending.class, anew).attempt());
    }

    @Test
    void a_program_error_while_sending_leaves_it_open() {
        Event error = new Event.CallFailed(3, new Trouble(Trouble.Kind.FAULT, "E0002"));
        assertInstanceOf(OrderStep.Unsure.class, after(sending(), error));
    }

    @Test
    void L_04_a_payment_password_has_six_digits_and_every_try_is_a_new_order() {
        Step pin = after(OrderStep.review(TestOrder.WITH_PIN), new Event.Confirm());
        assertEquals(pin, after(pin, new Event.Typed("7"), new Event.Confirm(), new Event.Erase()));
        Step sent = after(pin, Vocabulary.typed("730519").toArray(Event[]::new));
        OrderStep.Sending first = assertInstanceOf(OrderStep.Sending.class, sent);
        assertEquals(PIN, first.pin());
        Event wrong = new OrderEvent.Answered(first.attempt(), new OrderOutcome.WrongPin(2));
        Step second = new Journey(at(pin).station(), sent, 8, Errands.NONE).next(wrong).step();
        assertEquals(
                new OrderStep.Pin(TestOrder.WITH_PIN, HiddenInput.EMPTY, OptionalInt.of(2)),
                second);
        Journey again = new Journey(at(pin).station(), second, 8, Errands.NONE);
        for (Event event : Vocabulary.typed("730518")) {
            again = again.next(event);
        }
        assertEquals(9, ((OrderStep.Sending) again.step()).attempt());
    }

    @Test
    void Q_15_a_locked_payment_password_says_where_to_go_and_leads_home() {
        Event locked = new OrderEvent.Answered(3, new OrderOutcome.PinLocked());
        Step step = after(sending(), locked);
        assertInstanceOf(OrderStep.Locked.class, step);
        assertInstanceOf(Step.Home.class, after(step, new Event.Confirm()));
    }

    @Test
    void no_step_prints_the_password() {
        OrderStep step = new OrderStep.Unsure(TestOrder.WITH_PIN, 3, PIN, 1, Trouble.AWAY);
        assertFalse(step.toString().contains("730519"));
        assertFalse(OrderAsk.of(step).toString().contains("730519"));
    }
}

package campus.onecard.kiosk.operator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.operator.EntryFault;
import campus.onecard.domain.operator.EntryOutcome;
import campus.onecard.domain.operator.ServiceStanding;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardStanding;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.domain.signin.SignInOutcome;
import campus.onecard.kiosk.Functions;
import campus.onecard.kiosk.effect.Ask;
import campus.onecard.kiosk.graph.Vocabulary;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Journey;
import campus.onecard.kiosk.journey.Station;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Tile;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.operator.OperatorStep.Settling;
import campus.onecard.kiosk.operator.OperatorStep.Tried;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** Somebody looks after a machine; no server, only what happens (domain rule 4.14). */
class OperatorJourneyTest {

    private static final CardSerial CARD = new CardSerial("0123456789ABCDEF");
    private static final UUID ENTRY = new UUID(1, 2);
    private static final String PIN = "730519";
    private static final Trouble OVER = new Trouble(Trouble.Kind.VISIT_ENDED, "E1103");

    private Journey journey = Journey.starting(LocalDate.of(2026, 11, 12), new Functions());

    private void happens(Event... events) {
        for (Event event : events) {
            journey = journey.next(event);
        }
    }

    private void types(String word) {
        Vocabulary.typed(word).forEach(this::happens);
    }

    private long attempt() {
        return Functions.questions(journey.step()).iterator().next().attempt();
    }

    private void machineIs(ServiceStanding service) {
        happens(new Event.ServerSeen(OperatorVocabulary.machine(service)));
    }

    private void taps(CardStatus status, boolean operator) {
        happens(new Event.CardPresented(CARD));
        happens(
                new Event.CardChecked(
                        attempt(), new CardStanding(status, "张**", "ticket", null, operator)));
    }

    private <S extends Step> S at(Class<S> kind) {
        return assertInstanceOf(kind, journey.step());
    }

    /** Signed in, on the home screen. */
    private void home(boolean operator) {
        machineIs(ServiceStanding.OPEN);
        taps(CardStatus.ACTIVE, operator);
        types("yun7tian");
        happens(
                new Event.SignInAnswered(
                        attempt(), new SignInOutcome.SignedIn("t", "张**", Set.of())));
        at(Step.Home.class);
    }

    private void entered(ServiceStanding service) {
        types(PIN);
        at(OperatorStep.Entering.class);
        answered(new EntryOutcome.Entered(service));
        at(OperatorStep.Menu.class);
    }

    private void answered(EntryOutcome outcome) {
        happens(new OperatorEvent.Entered(attempt(), ENTRY, outcome));
    }

    /** In the menu of a machine that serves. */
    private void menu() {
        home(true);
        happens(new Event.OpenService());
        entered(ServiceStanding.OPEN);
    }

    @Test
    void D_14_only_the_card_of_an_operator_has_a_way_to_the_menu() {
        home(false);
        happens(new Event.OpenService());
        at(Step.Home.class);
        happens(new Event.Cancel());
        happens(new Event.SignedOut(attempt()), new Event.CardRemoved());
        home(true);
        happens(new Event.OpenService());
        at(OperatorStep.Pin.class);
        happens(new Event.Back());
        at(Step.Home.class);
    }

    @Test
    void D_14_the_menu_opens_after_the_password_and_never_before() {
        home(true);
        happens(new Event.OpenService());
        types("73051");
        at(OperatorStep.Pin.class);
        happens(new Event.Typed("9"), new Event.Confirm());
        answered(new EntryOutcome.WrongPin(2));
        OperatorStep.Pin again = at(OperatorStep.Pin.class);
        assertEquals(OptionalInt.of(2), again.triesLeft());
        assertTrue(again.input().isEmpty());
        for (EntryFault fault : EntryFault.values()) {
            types(PIN);
            answered(new EntryOutcome.Refused(fault));
            assertEquals(fault.name(), at(OperatorStep.Refused.class).reason().name());
            happens(new Event.Confirm());
            at(Step.Home.class);
            happens(new Event.OpenService());
        }
        entered(ServiceStanding.OPEN);
        assertFalse(journey.toString().contains(PIN), "the password is forgotten and never shown");
    }

    @Test
    void without_an_answer_the_same_question_is_put_again() {
        home(true);
        happens(new Event.OpenService());
        types(PIN);
        Set<Ask> asked = Functions.questions(journey.step());
        happens(new Event.CallFailed(attempt(), Trouble.AWAY));
        at(OperatorStep.NoAnswer.class);
        happens(new Event.Retry());
        assertEquals(asked, Functions.questions(journey.step()));
        happens(new Event.CallFailed(attempt(), new Trouble(Trouble.Kind.CARD_AGAIN, "E1109")));
        assertEquals(
                OperatorStep.Refused.Reason.CARD_AGAIN, at(OperatorStep.Refused.class).reason());
    }

    @Test
    void a_machine_is_taken_out_of_service_and_the_very_next_screen_says_so() {
        menu();
        happens(new OperatorEvent.Open(OperatorEvent.Part.SERVICE));
        assertFalse(at(OperatorStep.Confirming.class).reopen());
        happens(new Event.Back());
        at(OperatorStep.Menu.class);
        happens(new OperatorEvent.Open(OperatorEvent.Part.SERVICE), new Event.Confirm());
        at(OperatorStep.Switching.class);
        happens(new Event.Cancel(), new Event.Idle(), new Event.Back());
        at(OperatorStep.Switching.class);
        happens(new OperatorEvent.Booked(attempt(), OperatorVocabulary.CLOSED));
        assertEquals(OperatorVocabulary.CLOSED, at(OperatorStep.Menu.class).shift().service());
        happens(new Event.Back());
        at(OperatorStep.Leaving.class);
        happens(new OperatorEvent.Booked(attempt(), OperatorVocabulary.CLOSED));
        at(Step.SigningOut.class);
        happens(new Event.SignedOut(attempt()), new Event.CardRemoved());
        assertEquals(
                List.of(Station.Notice.OUT_OF_SERVICE), at(Step.Attract.class).station().notices());
    }

    @Test
    void at_a_closed_machine_nobody_begins_anything_but_a_loss_report() {
        machineIs(OperatorVocabulary.CLOSED);
        for (Event begins : List.of(new Event.ByNumber(), new Event.Choose(Tile.LOST_NOTICES))) {
            happens(begins);
            at(Step.Attract.class);
        }
        for (CardStatus status : CardStatus.values()) {
            taps(status, false);
            at(OperatorStep.TurnedAway.class);
            happens(new Event.ByNumber());
            at(OperatorStep.TurnedAway.class);
            happens(new Event.Confirm(), new Event.CardRemoved());
            at(Step.Attract.class);
        }
        taps(CardStatus.LOST, true);
        at(OperatorStep.TurnedAway.class);
        happens(new Event.Confirm(), new Event.Choose(Tile.LOSS_REPORT));
        assertFalse(journey.step() instanceof Step.Attract);
    }

    @Test
    void whoever_reported_a_loss_at_a_closed_machine_is_led_out_and_not_to_the_home_screen() {
        home(false);
        machineIs(OperatorVocabulary.CLOSED);
        at(Step.SigningOut.class);
    }

    @Test
    void at_a_closed_machine_an_operators_card_leads_to_the_password_and_to_nothing_else() {
        machineIs(OperatorVocabulary.CLOSED);
        taps(CardStatus.ACTIVE, true);
        at(OperatorStep.Pin.class);
        assertEquals(Optional.empty(), journey.visit());
        entered(OperatorVocabulary.CLOSED);
        happens(new OperatorEvent.Open(OperatorEvent.Part.SERVICE));
        assertTrue(at(OperatorStep.Confirming.class).reopen());
        happens(new Event.Confirm());
        happens(new OperatorEvent.Booked(attempt(), ServiceStanding.OPEN));
        happens(new Event.Back());
        happens(new OperatorEvent.Booked(attempt(), ServiceStanding.OPEN), new Event.CardRemoved());
        assertEquals(List.of(), at(Step.Attract.class).station().notices());
    }

    @Test
    void D_14_whoever_walks_away_has_that_booked_too() {
        for (Event away : List.of(new Event.Idle(), new Event.Cancel())) {
            journey = Journey.starting(LocalDate.of(2026, 11, 12), new Functions());
            menu();
            happens(new OperatorEvent.Open(OperatorEvent.Part.FACTS), away);
            at(OperatorStep.Leaving.class);
            Ask leave = Functions.questions(journey.step()).iterator().next();
            assertTrue(leave.outlivesStep());
            happens(new Event.CallFailed(attempt(), Trouble.AWAY));
            at(Step.SigningOut.class);
        }
    }

    @Test
    void a_switch_without_an_answer_is_sent_again_as_the_same_one() {
        menu();
        happens(new OperatorEvent.Open(OperatorEvent.Part.SERVICE), new Event.Confirm());
        Set<Ask> sent = Functions.questions(journey.step());
        happens(new Event.CallFailed(attempt(), Trouble.AWAY));
        at(OperatorStep.Unsure.class);
        happens(new Event.Retry());
        assertEquals(sent, Functions.questions(journey.step()));
        happens(new Event.CallFailed(attempt(), OVER));
        assertFalse(journey.step() instanceof OperatorStep, "the menu is over");
    }

    private OperatorStep.Devices devices() {
        happens(new OperatorEvent.Open(OperatorEvent.Part.DEVICES));
        long look = at(OperatorStep.Devices.class).look();
        happens(new OperatorEvent.DevicesAre(look, List.of(OperatorVocabulary.PRINTER)));
        return at(OperatorStep.Devices.class);
    }

    @Test
    void one_device_is_tested_at_a_time_and_its_result_stands_beside_it() {
        menu();
        assertTrue(devices().seen());
        happens(new OperatorEvent.Test(OperatorVocabulary.PRINTER));
        Tried first = at(OperatorStep.Devices.class).tried().orElseThrow();
        happens(new OperatorEvent.Test(OperatorVocabulary.PRINTER));
        assertEquals(first, at(OperatorStep.Devices.class).tried().orElseThrow());
        happens(new OperatorEvent.Tested(first.attempt(), true));
        assertEquals(
                Optional.of(new Tried.Result.Passed()),
                at(OperatorStep.Devices.class).tried().orElseThrow().result());
        happens(new Event.Back());
        at(OperatorStep.Menu.class);
    }

    @Test
    void D_14_a_test_that_could_not_be_booked_was_not_begun() {
        menu();
        devices();
        happens(new OperatorEvent.Test(OperatorVocabulary.PRINTER));
        long attempt = at(OperatorStep.Devices.class).tried().orElseThrow().attempt();
        happens(new Event.CallFailed(attempt, Trouble.AWAY));
        assertEquals(
                Optional.of(new Tried.Result.NotBegun(Trouble.AWAY)),
                at(OperatorStep.Devices.class).tried().orElseThrow().result());
    }

    @Test
    void open_orders_are_listed_without_their_owners_and_settled_at_once() {
        menu();
        happens(new OperatorEvent.Open(OperatorEvent.Part.ORDERS));
        happens(new OperatorEvent.OrdersAre(attempt(), List.of(OperatorVocabulary.ORDER)));
        happens(new OperatorEvent.SettleNow());
        happens(new Event.CallFailed(attempt(), Trouble.AWAY));
        assertInstanceOf(Settling.Failed.class, at(OperatorStep.Orders.class).settling());
        happens(new OperatorEvent.SettleNow());
        happens(new OperatorEvent.Settled(attempt(), List.of()));
        OperatorStep.Orders after = at(OperatorStep.Orders.class);
        assertEquals(new Settling.Over(), after.settling());
        assertEquals(new Fetched.Here<>(List.of()), after.orders());
        happens(new OperatorEvent.SettleNow());
        assertEquals(after, journey.step(), "there is nothing to settle");
    }
}

package campus.onecard.kiosk.found;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import campus.onecard.domain.found.FoundOutcome;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardStanding;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.kiosk.Functions;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Journey;
import campus.onecard.kiosk.journey.Station;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Trouble;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

class FoundJourneyTest {

    private static final CardSerial CARD = new CardSerial("0123456789ABCDEF");
    private static final FoundOutcome TAKEN = new FoundOutcome.Taken(Instant.EPOCH);

    private Journey journey =
            new Journey(
                    Station.starting(LocalDate.of(2026, 11, 12)),
                    new Step.Attract(Station.starting(LocalDate.of(2026, 11, 12))),
                    7,
                    new Functions());

    private void happens(Event... events) {
        for (Event event : events) {
            journey = journey.next(event);
        }
    }

    private long attempt() {
        return Functions.questions(journey.step()).iterator().next().attempt();
    }

    private void taps(CardStatus status) {
        happens(new Event.CardPresented(CARD));
        happens(
                new Event.CardChecked(attempt(), new CardStanding(status, "张**", "ticket", null)),
                new Event.CardWasFound());
    }

    private void answered() {
        happens(new FoundEvent.Answered(attempt(), TAKEN));
    }

    @Test
    void M_01_a_found_card_leads_from_the_password_screen_to_thanks_and_to_the_next_person() {
        taps(CardStatus.ACTIVE);
        happens(new Event.Confirm());
        answered();
        assertInstanceOf(FoundStep.Thanked.class, journey.step());
        happens(new Event.Confirm());
        assertInstanceOf(Step.TakeCard.class, journey.step());
        happens(new Event.CardRemoved());
        assertInstanceOf(Step.Attract.class, journey.step());
    }

    @Test
    void M_01_a_card_reported_lost_leads_there_too_and_no_name_comes_along() {
        taps(CardStatus.LOST);
        assertInstanceOf(FoundStep.Confirming.class, journey.step());
        happens(new Event.Confirm());
        answered();
        assertFalse(journey.step().toString().contains("张"), journey.step()::toString);
    }

    @Test
    void M_01_no_step_of_the_finder_knows_the_name_that_the_password_screen_showed() {
        taps(CardStatus.ACTIVE);
        assertInstanceOf(FoundStep.Confirming.class, journey.step());
        for (Event event :
                List.of(
                        new Event.Confirm(),
                        new Event.CallFailed(journey.attempts() + 1, Trouble.AWAY))) {
            assertFalse(journey.toString().contains("张"), journey::toString);
            happens(event);
        }
        assertInstanceOf(FoundStep.Unsure.class, journey.step());
        assertFalse(journey.toString().contains("张"), journey::toString);
    }

    @Test
    void M_01_a_card_that_is_not_there_any_more_is_not_stopped_before_it_lies_there_again() {
        taps(CardStatus.ACTIVE);
        happens(new Event.CardRemoved(), new Event.Confirm());
        long asked = attempt();
        happens(new FoundEvent.CardGone(asked));
        assertInstanceOf(FoundStep.LayAgain.class, journey.step());
        assertEquals(Set.of(), Functions.questions(journey.step()), "nothing is sent meanwhile");
        happens(new Event.CardPresented(CARD));
        assertEquals(new FoundStep.Sending(CARD, asked), journey.step(), "under the same id");
        answered();
        assertInstanceOf(FoundStep.Thanked.class, journey.step());
    }

    @Test
    void M_01_another_card_in_its_place_is_looked_at_for_itself() {
        taps(CardStatus.ACTIVE);
        happens(new Event.Confirm());
        happens(new FoundEvent.CardGone(attempt()));
        CardSerial other = new CardSerial("FEDCBA9876543210");
        happens(new Event.CardPresented(other));
        assertEquals(new Step.CheckingCard(attempt(), other), journey.step());
    }

    @Test
    void a_card_that_proved_itself_too_long_ago_is_asked_for_again_without_a_word_of_passwords() {
        taps(CardStatus.ACTIVE);
        happens(new Event.Confirm());
        Trouble expired = new Trouble(Trouble.Kind.CARD_AGAIN, "E1203");
        happens(new Event.CallFailed(attempt(), expired));
        assertInstanceOf(FoundStep.LayAgain.class, journey.step());
        happens(new Event.Back());
        assertInstanceOf(Step.TakeCard.class, journey.step());
    }

    @Test
    void a_double_tap_and_a_card_taken_away_in_between_change_nothing() {
        taps(CardStatus.ACTIVE);
        happens(new Event.Confirm());
        Step sending = journey.step();
        happens(
                new Event.Confirm(),
                new Event.CardRemoved(),
                new Event.CardPresented(CARD),
                new Event.Cancel(),
                new Event.Idle(),
                new FoundEvent.Answered(1, TAKEN));
        assertEquals(sending, journey.step());
    }

    @Test
    void a_server_that_is_away_is_not_taken_for_an_answer_and_asked_again_under_the_same_id() {
        taps(CardStatus.ACTIVE);
        happens(new Event.Confirm());
        long asked = attempt();
        happens(new Event.CallFailed(asked, Trouble.AWAY));
        assertInstanceOf(FoundStep.Unsure.class, journey.step());
        happens(new Event.Retry());
        assertEquals(asked, attempt());
    }
}

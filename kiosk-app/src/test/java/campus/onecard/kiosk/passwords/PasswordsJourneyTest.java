package campus.onecard.kiosk.passwords;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import campus.onecard.domain.password.ChangeOutcome;
import campus.onecard.domain.password.PasswordFault;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.kiosk.Functions;
import campus.onecard.kiosk.journey.Change;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Journey;
import campus.onecard.kiosk.journey.PasswordChange;
import campus.onecard.kiosk.journey.Station;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Tile;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.journey.Visit;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The change of passwords from the tile to its ends (K-01). */
class PasswordsJourneyTest {

    private static final Visit VISIT = new Visit("token", "张**", Optional.empty());

    private Journey journey =
            new Journey(
                    Station.starting(LocalDate.of(2026, 9, 1)),
                    new Step.Home(VISIT, new Fetched.Waiting<>(1)),
                    1,
                    new Functions());

    PasswordsJourneyTest() {
        happens(new Event.Choose(Tile.PASSWORDS));
    }

    private void happens(Event... events) {
        for (Event event : events) {
            journey = journey.next(event);
        }
    }

    private void types(String text) {
        text.chars().forEach(c -> happens(new Event.Typed(Character.toString(c))));
        happens(new Event.Confirm());
    }

    private <T> T at(Class<T> kind) {
        return assertInstanceOf(kind, journey.step());
    }

    private <T> T changing(Class<T> kind) {
        return assertInstanceOf(kind, at(PasswordChange.class).change());
    }

    private void answers(ChangeOutcome outcome) {
        happens(new Event.ChangeAnswered(journey.attempts(), outcome));
    }

    private void sends(PasswordKind kind, String current, String wanted) {
        happens(new PasswordsEvent.ChangeIt(kind));
        assertEquals(kind, at(PasswordChange.class).kind());
        types(current);
        types(wanted);
        types(wanted);
        changing(Change.Saving.class);
    }

    @Test
    void A_02_either_of_the_two_is_changed_and_the_current_one_is_asked_first() {
        for (PasswordKind kind : PasswordKind.values()) {
            sends(kind, "162690", "730519");
            answers(new ChangeOutcome.Changed());
            changing(Change.Saved.class);
            happens(new Event.Confirm());
            at(Step.Home.class);
            happens(new Event.Choose(Tile.PASSWORDS));
        }
    }

    @Test
    void A_06_a_payment_password_takes_six_digits_only_and_weak_ones_are_refused_at_once() {
        happens(new PasswordsEvent.ChangeIt(PasswordKind.PAYMENT));
        types("162690");
        types("abc");
        assertEquals(Optional.empty(), changing(Change.Wanted.class).fault());
        types("888888");
        assertEquals(Optional.of(PasswordFault.TOO_SIMPLE), changing(Change.Wanted.class).fault());
        types("162690");
        assertEquals(Optional.of(PasswordFault.UNCHANGED), changing(Change.Wanted.class).fault());
    }

    @Test
    void Q_15_wrong_ones_count_down_and_a_locked_one_leads_home_and_not_out() {
        sends(PasswordKind.PAYMENT, "000000", "730519");
        answers(new ChangeOutcome.WrongCurrent(1));
        assertEquals(1, changing(Change.Current.class).triesLeft().orElseThrow());
        types("000001");
        types("730519");
        types("730519");
        answers(new ChangeOutcome.Locked(null));
        assertEquals(Optional.of(VISIT), journey.visit());
        happens(new Event.Confirm());
        at(Step.Home.class);
    }

    @Test
    void a_locked_login_password_says_until_when() {
        Instant until = Instant.parse("2026-09-01T04:30:00Z");
        sends(PasswordKind.LOGIN, "wrong00", "yun7tian");
        answers(new ChangeOutcome.Locked(until));
        assertEquals(new Step.LockedAccount(until), journey.step());
    }

    @Test
    void nothing_leaves_it_while_it_is_saved_and_no_answer_is_sent_again_as_the_same() {
        sends(PasswordKind.PAYMENT, "162690", "730519");
        Journey saving = journey;
        happens(
                new Event.Cancel(),
                new Event.Idle(),
                new Event.Confirm(),
                new Event.Back(),
                new Event.CardPresented(new CardSerial("0123456789ABCDEF")));
        assertEquals(saving.step(), journey.step());
        happens(new Event.CallFailed(journey.attempts(), Trouble.AWAY));
        long attempt = changing(Change.Unsure.class).attempt();
        happens(new Event.Retry());
        assertEquals(attempt, changing(Change.Saving.class).attempt());
    }

    @Test
    void back_leads_from_every_field_to_the_choice_and_from_there_home() {
        happens(new PasswordsEvent.Forgotten(), new Event.Back());
        at(PasswordsStep.Choosing.class);
        happens(new PasswordsEvent.ChangeIt(PasswordKind.LOGIN), new Event.Back());
        at(PasswordsStep.Choosing.class);
        happens(new PasswordsEvent.ChangeIt(PasswordKind.LOGIN));
        types("yun7tian");
        happens(new Event.Back());
        at(PasswordsStep.Choosing.class);
        happens(new Event.Back());
        at(Step.Home.class);
    }

    @Test
    void nobody_gets_here_without_being_signed_in() {
        journey = Journey.starting(LocalDate.of(2026, 9, 1), new Functions());
        happens(new Event.Choose(Tile.PASSWORDS));
        at(Step.Attract.class);
        assertFalse(Tile.PASSWORDS.openToAll());
    }
}

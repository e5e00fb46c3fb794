package campus.onecard.kiosk.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.password.ChangeOutcome;
import campus.onecard.domain.password.Password;
import campus.onecard.domain.password.PasswordFault;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.signin.CardStanding;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.domain.signin.SignInOutcome;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

class SignInJourneyTest {

    private Journey journey = Journey.starting(Given.TODAY, Errands.NONE);

    private void happens(Event... events) {
        for (Event event : events) {
            journey = journey.next(event);
        }
    }

    private void types(String text) {
        text.chars().forEach(c -> happens(new Event.Typed(Character.toString(c))));
    }

    private <T> T at(Class<T> kind) {
        return assertInstanceOf(kind, journey.step());
    }

    private void answers(SignInOutcome outcome) {
        happens(new Event.SignInAnswered(journey.attempts(), outcome));
    }

    private void tapsAndIs(CardStatus status) {
        happens(new Event.CardPresented(Given.CARD));
        at(Step.CheckingCard.class);
        String name = status == CardStatus.ACTIVE ? "张**" : null;
        happens(
                new Event.CardChecked(
                        journey.attempts(), new CardStanding(status, name, "ticket", null)));
    }

    private void entersInitial(PasswordKind... mustChange) {
        tapsAndIs(CardStatus.ACTIVE);
        types("162690");
        happens(new Event.Confirm());
        answers(new SignInOutcome.SignedIn("token", "张**", Set.of(mustChange)));
    }

    @Test
    void a_tapped_card_asks_for_the_password_and_opens_home() {
        tapsAndIs(CardStatus.ACTIVE);
        assertEquals("张**", at(Step.EnterPassword.class).who().shown());
        types("abc12漢3");
        happens(new Event.Erase(), new Event.Typed("9"), new Event.Confirm());
        Step.CheckingPassword checking = at(Step.CheckingPassword.class);
        assertEquals(new Who.ByCard(Given.CARD, "张**", "ticket"), checking.who());
        assertEquals(new Password("abc129"), checking.password());
        answers(new SignInOutcome.SignedIn("token", "张**", Set.of()));
        assertInstanceOf(Fetched.Waiting.class, at(Step.Home.class).overview());
    }

    @Test
    void a_second_tap_on_confirm_asks_no_second_time() {
        tapsAndIs(CardStatus.ACTIVE);
        types("162690");
        happens(new Event.Confirm());
        Journey once = journey;
        happens(new Event.Confirm());
        assertEquals(once, journey);
        answers(new SignInOutcome.SignedIn("token", "张**", Set.of(PasswordKind.LOGIN)));
        types("yun7tian");
        happens(new Event.Confirm());
        types("yun7tian");
        happens(new Event.Confirm());
        assertTrue(journey.step().mustNotLeave());
        once = journey;
        happens(new Event.Confirm());
        assertEquals(once, journey);
    }

    @Test
    void a_card_that_is_refused_leaves_the_way_by_number() {
        for (CardStatus status : List.of(CardStatus.LOST, CardStatus.VOID, CardStatus.UNKNOWN)) {
            journey = Journey.starting(Given.TODAY, Errands.NONE);
            tapsAndIs(status);
            happens(new Event.ByNumber());
            at(Step.TypeNumber.class);
        }
    }

    @Test
    void a_typed_number_needs_four_characters_and_may_be_corrected() {
        happens(new Event.ByNumber());
        types("20b");
        happens(new Event.Confirm());
        assertEquals(new Step.TypeNumber("20B", true), journey.step());
        types("1");
        happens(new Event.Confirm());
        assertEquals("****20B1", at(Step.EnterPassword.class).who().shown());
        happens(new Event.Back());
        assertEquals(new Step.TypeNumber("20B1", false), journey.step());
        happens(new Event.Clear(), new Event.Back());
        at(Step.Attract.class);
    }

    @Test
    void lost_void_and_unknown_cards_have_their_own_screens() {
        tapsAndIs(CardStatus.LOST);
        at(Step.LostCard.class);
        tapsAndIs(CardStatus.VOID);
        at(Step.VoidCard.class);
        tapsAndIs(CardStatus.UNKNOWN);
        at(Step.UnknownCard.class);
        happens(new Event.CardRemoved(), new Event.Confirm());
        at(Step.Attract.class);
    }

    @Test
    void Q_15_a_wrong_password_says_how_many_tries_are_left_until_it_locks() {
        tapsAndIs(CardStatus.ACTIVE);
        types("111111");
        happens(new Event.Confirm());
        answers(new SignInOutcome.WrongPassword(2));
        Step.EnterPassword again = at(Step.EnterPassword.class);
        assertEquals(OptionalInt.of(2), again.triesLeft());
        assertTrue(again.input().isEmpty());
        types("2");
        happens(new Event.Confirm());
        answers(new SignInOutcome.Locked(Given.NOW));
        assertEquals(new Step.LockedAccount(Given.NOW), journey.step());
    }

    @Test
    void a_closed_account_and_a_card_lost_meanwhile_are_told() {
        tapsAndIs(CardStatus.ACTIVE);
        types("1");
        happens(new Event.Confirm());
        answers(new SignInOutcome.Closed());
        at(Step.AccountClosed.class);
        tapsAndIs(CardStatus.ACTIVE);
        types("1");
        happens(new Event.Confirm());
        answers(new SignInOutcome.CardRefused(CardStatus.LOST));
        at(Step.LostCard.class);
    }

    @Test
    void a_server_that_went_away_is_asked_again_when_the_person_wants() {
        happens(new Event.CardPresented(Given.CARD));
        happens(new Event.CallFailed(journey.attempts(), Trouble.AWAY));
        Step.ServerAway away = at(Step.ServerAway.class);
        assertEquals(false, away.reachable());
        assertEquals(List.of(Station.Notice.SERVER_AWAY), journey.station().notices());
        happens(new Event.ServerSeen(Given.SELF));
        assertEquals(true, at(Step.ServerAway.class).reachable());
        assertEquals(List.of(), journey.station().notices());
        long before = journey.attempts();
        happens(new Event.Retry());
        assertEquals(new Step.CheckingCard(before + 1, Given.CARD), journey.step());
    }

    @Test
    void the_servers_time_alone_is_no_news() {
        happens(new Event.ServerSeen(Given.SELF));
        Journey before = journey;
        happens(new Event.ServerSeen(Given.selfAt(Given.NOW.plusSeconds(5))));
        assertEquals(before, journey);
    }

    @Test
    void A_05_both_initial_passwords_are_changed_before_anything_else() {
        entersInitial(PasswordKind.PAYMENT, PasswordKind.LOGIN);
        assertEquals(PasswordKind.LOGIN, at(PasswordChange.class).kind());
        changes("Tian7yun");
        PasswordChange payment = at(PasswordChange.class);
        assertEquals(PasswordKind.PAYMENT, payment.kind());
        assertEquals(Optional.of(new Password("162690")), payment.current());
        changes("730519");
        at(Step.Home.class);
    }

    private void changes(String wanted) {
        types(wanted);
        happens(new Event.Confirm());
        types(wanted);
        happens(new Event.Confirm());
        assertInstanceOf(Change.Saving.class, at(PasswordChange.class).change());
        happens(new Event.ChangeAnswered(journey.attempts(), new ChangeOutcome.Changed()));
        assertInstanceOf(Change.Saved.class, at(PasswordChange.class).change());
        happens(new Event.Confirm());
    }

    @Test
    void a_weak_or_unchanged_password_is_refused_at_once() {
        entersInitial(PasswordKind.LOGIN);
        types("123456");
        happens(new Event.Confirm());
        assertEquals(Optional.of(PasswordFault.TOO_SIMPLE), fault());
        types("162690");
        assertEquals(Optional.empty(), fault());
        happens(new Event.Confirm());
        assertEquals(Optional.of(PasswordFault.UNCHANGED), fault());
    }

    private Optional<PasswordFault> fault() {
        return assertInstanceOf(Change.Wanted.class, at(PasswordChange.class).change()).fault();
    }

    @Test
    void the_server_may_refuse_it_too() {
        entersInitial(PasswordKind.LOGIN);
        types("Tian7yun");
        happens(new Event.Confirm());
        types("Tian7yun");
        happens(new Event.Confirm());
        happens(
                new Event.ChangeAnswered(
                        journey.attempts(), new ChangeOutcome.Refused(PasswordFault.INITIAL)));
        assertEquals(Optional.of(PasswordFault.INITIAL), fault());
    }

    @Test
    void a_different_repeat_asks_again_and_back_asks_for_another() {
        entersInitial(PasswordKind.LOGIN);
        types("Tian7yun");
        happens(new Event.Confirm());
        types("Tian7yux");
        happens(new Event.Confirm());
        assertEquals(
                new Change.Repeat(new Password("Tian7yun"), HiddenInput.EMPTY, true),
                at(PasswordChange.class).change());
        happens(new Event.Back());
        assertEquals(Optional.empty(), fault());
    }

    @Test
    void A_06_the_payment_password_takes_six_digits_and_asks_the_one_in_force_if_unknown() {
        entersInitial(PasswordKind.PAYMENT);
        assertInstanceOf(Change.Current.class, at(PasswordChange.class).change());
        types("1626901");
        happens(new Event.Confirm());
        assertEquals(Optional.of(new Password("162690")), at(PasswordChange.class).current());
        types("73051");
        happens(new Event.Confirm());
        assertEquals(Optional.of(PasswordFault.NOT_SIX_DIGITS), fault());
        types("a730519");
        happens(new Event.Confirm());
        types("730519");
        happens(new Event.Confirm());
        happens(new Event.ChangeAnswered(journey.attempts(), new ChangeOutcome.WrongCurrent(1)));
        assertEquals(
                new Change.Current(HiddenInput.EMPTY, OptionalInt.of(1)),
                at(PasswordChange.class).change());
    }

    @Test
    void an_unsaid_outcome_is_asked_again_under_the_same_attempt() {
        entersInitial(PasswordKind.LOGIN);
        types("Tian7yun");
        happens(new Event.Confirm());
        types("Tian7yun");
        happens(new Event.Confirm());
        Step saving = journey.step();
        happens(new Event.CallFailed(journey.attempts(), Trouble.AWAY));
        assertInstanceOf(Change.Unsure.class, at(PasswordChange.class).change());
        happens(new Event.Retry());
        assertEquals(saving, journey.step());
    }

    @Test
    void a_visit_that_the_server_ended_says_so() {
        entersInitial();
        happens(
                new Event.CallFailed(
                        journey.attempts(), new Trouble(Trouble.Kind.VISIT_ENDED, "E1103")));
        at(Step.VisitEnded.class);
    }

    @Test
    void a_card_ticket_that_expired_at_the_password_asks_for_the_card_again() {
        tapsAndIs(CardStatus.ACTIVE);
        types("162690");
        happens(new Event.Confirm());
        Trouble expired = new Trouble(Trouble.Kind.CARD_AGAIN, "E1109");
        happens(new Event.CallFailed(journey.attempts(), expired));
        at(Step.CardAgain.class);
        happens(new Event.CardPresented(Given.CARD));
        at(Step.CheckingCard.class);
    }

    @Test
    void a_card_left_on_the_reader_is_asked_for() {
        entersInitial();
        happens(new Event.Cancel(), new Event.SignedOut(journey.attempts() + 1));
        happens(new Event.SignedOut(journey.attempts()));
        at(Step.TakeCard.class);
        happens(new Event.CardRemoved());
        at(Step.Attract.class);
    }

    @Test
    void wherever_it_ends_the_card_is_taken_before_the_next_person() {
        for (Event end : List.of(new Event.Idle(), new Event.Cancel(), new Event.Back())) {
            journey = Journey.starting(Given.TODAY, Errands.NONE);
            tapsAndIs(CardStatus.ACTIVE);
            at(Step.EnterPassword.class);
            happens(end);
            at(Step.TakeCard.class);
            happens(new Event.Idle(), new Event.Cancel(), new Event.Back(), new Event.Confirm());
            at(Step.TakeCard.class);
            happens(new Event.CardForgotten());
            assertTrue(at(Step.TakeCard.class).forgotten());
            happens(new Event.Idle());
            at(Step.TakeCard.class);
            happens(new Event.CardRemoved());
            at(Step.Attract.class);
        }
    }

    @Test
    void a_strange_card_left_on_the_reader_is_asked_for_too() {
        happens(new Event.StrangeCard(), new Event.Confirm());
        at(Step.TakeCard.class);
        happens(new Event.CardRemoved());
        at(Step.Attract.class);
    }
}

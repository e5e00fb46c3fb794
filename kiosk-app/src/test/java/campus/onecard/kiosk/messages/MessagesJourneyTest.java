package campus.onecard.kiosk.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.message.Message;
import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.message.MessagePage;
import campus.onecard.domain.message.ReadMessages;
import campus.onecard.domain.message.Unread;
import campus.onecard.kiosk.Functions;
import campus.onecard.kiosk.effect.Ask;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Journey;
import campus.onecard.kiosk.journey.Station;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Tile;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.journey.Visit;
import campus.onecard.kiosk.loss.LossStep;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class MessagesJourneyTest {

    private static final Visit VISIT = new Visit("token", "张**", Optional.empty());
    private static final LocalDate TODAY = LocalDate.of(2018, 9, 12);
    private static final Message SECURITY = MessagesVocabulary.SECURITY;
    private static final MessagePage FIRST =
            new MessagePage(
                    List.of(SECURITY, MessagesVocabulary.ARRIVED, MessagesVocabulary.OLD), "7");

    private Journey journey = at(new Step.Home(VISIT, new Fetched.Waiting<>(1)));

    private static Journey at(Step step) {
        return new Journey(Station.starting(TODAY), step, 1, new Functions());
    }

    /** The list as it stands once the first page came. */
    @BeforeEach
    void open() {
        journey = at(new Step.Home(VISIT, new Fetched.Waiting<>(1)));
        happens(new Event.WantMessages());
        happens(new MessagesEvent.Came(journey.attempts(), FIRST));
    }

    private void happens(Event event) {
        journey = journey.next(event);
    }

    private MessagesStep.Browsing list() {
        return assertInstanceOf(MessagesStep.Browsing.class, journey.step());
    }

    private List<Boolean> read() {
        return list().page().here().orElseThrow().messages().stream().map(Message::read).toList();
    }

    private Set<Ask> asks() {
        return Functions.questions(journey.step());
    }

    @Test
    void W_04_opening_a_message_tells_the_server_that_it_was_read_and_only_that_one() {
        happens(new MessagesEvent.Open(SECURITY));
        long attempt = journey.attempts();
        assertEquals(
                Set.of(new MessagesAsk.TellRead(attempt, VISIT, new ReadMessages(9, 9))), asks());
        assertTrue(asks().iterator().next().outlivesStep(), "it was on the screen");
        happens(new Event.Back());
        assertEquals(List.of(false, false, true), read(), "not before the server knows");
        happens(new MessagesEvent.Marked(attempt, new Unread(1, 0)));
        assertEquals(List.of(true, false, true), read());
        assertEquals(Optional.of(new Unread(1, 0)), list().reading().unread());
        assertEquals(Set.of(), asks());
    }

    @Test
    void W_04_a_message_read_before_is_shown_and_nothing_is_told() {
        happens(new MessagesEvent.Open(MessagesVocabulary.OLD));
        assertInstanceOf(MessagesStep.Detail.class, journey.step());
        assertEquals(Set.of(), asks());
    }

    @Test
    void W_04_all_read_goes_up_to_the_newest_that_was_listed_from_any_page() {
        happens(new Event.Older());
        MessagePage second =
                new MessagePage(
                        List.of(MessagesVocabulary.message(3, MessageKind.REFUNDED, "100", false)),
                        null);
        happens(new MessagesEvent.Came(journey.attempts(), second));
        happens(new MessagesEvent.AllRead());
        long attempt = journey.attempts();
        assertEquals(
                Set.of(new MessagesAsk.TellRead(attempt, VISIT, new ReadMessages(0, 9))), asks());
        Step sent = journey.step();
        happens(new MessagesEvent.AllRead());
        assertSame(sent, journey.step(), "a second tap changes nothing");
        happens(new MessagesEvent.Marked(attempt, Unread.NONE));
        assertEquals(List.of(true), read());
        Step done = journey.step();
        happens(new MessagesEvent.AllRead());
        assertSame(done, journey.step(), "nothing is left to read");
    }

    @Test
    void
            W_04_when_the_server_does_not_hear_of_it_nothing_counts_as_read_and_it_can_be_said_again() {
        happens(new MessagesEvent.AllRead());
        happens(new Event.CallFailed(journey.attempts(), Trouble.AWAY));
        assertEquals(List.of(false, false, true), read());
        happens(new MessagesEvent.AllRead());
        assertEquals(1, asks().size());
    }

    @Test
    void W_04_older_and_newer_pages_are_fetched_by_their_own_cursors() {
        happens(new Event.Newer());
        assertEquals(List.of(), list().before());
        happens(new Event.Older());
        assertEquals(Set.of(new MessagesAsk.GetPage(journey.attempts(), VISIT, "7")), asks());
        happens(new Event.Newer());
        assertEquals(Set.of(new MessagesAsk.GetPage(journey.attempts(), VISIT, "")), asks());
    }

    @Test
    void W_04_an_answer_to_another_question_changes_nothing() {
        Step before = journey.step();
        happens(new MessagesEvent.Came(99, new MessagePage(List.of(), null)));
        happens(new MessagesEvent.Marked(99, Unread.NONE));
        assertEquals(before, journey.step());
    }

    @Test
    void a_list_that_did_not_come_can_be_asked_for_again() {
        happens(new Event.Older());
        happens(new Event.CallFailed(journey.attempts(), Trouble.AWAY));
        assertInstanceOf(Fetched.Failed.class, list().page());
        happens(new Event.Retry());
        assertEquals(1, asks().size());
    }

    @Test
    void Q_07_from_a_security_message_a_loss_is_one_tap_away() {
        happens(new MessagesEvent.Open(SECURITY));
        happens(new Event.Choose(Tile.LOSS_REPORT));
        assertInstanceOf(LossStep.class, journey.step());
    }

    @Test
    void back_leads_home_where_the_count_is_asked_for_anew() {
        happens(new Event.Back());
        assertInstanceOf(Step.Home.class, journey.step());
        assertEquals(2, asks().size());
    }
}

package campus.onecard.server.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.time.Instant;

class HearingTest {

    private static final Instant START = Instant.parse("2026-11-12T04:26:00Z");

    private static Instant second(int second) {
        return START.plusSeconds(second);
    }

    /** Calls without an answer that ended at these seconds. */
    private static Hearing unanswered(int... seconds) {
        Hearing hearing = Hearing.NOTHING.after(true, START);
        for (int second : seconds) {
            hearing = hearing.after(false, second(second));
        }
        return hearing;
    }

    @Test
    void whoever_was_never_asked_is_not_called_silent_and_is_asked_at_once() {
        assertFalse(Hearing.NOTHING.isSilent());
        assertTrue(Hearing.NOTHING.isDue(START));
    }

    @Test
    void three_calls_in_a_row_without_an_answer_over_ten_seconds_are_silence() {
        assertTrue(unanswered(20, 25, 30).isSilent());
        assertFalse(unanswered(20, 25, 29).isSilent(), "nine seconds");
        assertFalse(unanswered(20, 60).isSilent(), "two calls");
        assertFalse(unanswered(20, 20, 20, 20, 20).isSilent(), "one bad moment");
    }

    @Test
    void one_answer_ends_the_silence_and_the_count_begins_anew() {
        Hearing again = unanswered(20, 25, 30).after(true, second(35));
        assertFalse(again.isSilent());
        assertFalse(again.after(false, second(40)).after(false, second(60)).isSilent());
        assertEquals(1, again.after(false, second(40)).unanswered());
        assertEquals(second(40), again.after(false, second(40)).since());
    }

    @Test
    void who_answers_is_asked_seldom_and_who_does_not_soon() {
        Hearing well = Hearing.NOTHING.after(true, START);
        assertFalse(well.isDue(second(19)));
        assertTrue(well.isDue(second(20)));
        assertFalse(unanswered(20).isDue(second(24)));
        assertTrue(unanswered(20).isDue(second(25)));
    }
}

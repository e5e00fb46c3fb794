package campus.onecard.kiosk.leaving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** The schedule of the call for a card that was left behind (domain 5.2, 6). */
class CardAlarmTest {

    private static Optional<Tone> at(long second) {
        return CardAlarm.due(second - 1, second);
    }

    private static long beeps(long from, long to) {
        return LongStream.range(from, to).filter(s -> at(s).isPresent()).count();
    }

    @Test
    void the_first_moment_is_quiet_and_then_it_calls() {
        assertEquals(Optional.empty(), at(1));
        assertTrue(at(2).isPresent());
    }

    @Test
    void it_rises_in_pitch_loudness_and_pace_until_two_minutes_have_passed() {
        List<Tone> heard = new ArrayList<>();
        for (long second = 1; second < 120; second++) {
            at(second).ifPresent(heard::add);
        }
        for (int i = 1; i < heard.size(); i++) {
            assertTrue(heard.get(i).hertz() >= heard.get(i - 1).hertz());
            assertTrue(heard.get(i).loudness() >= heard.get(i - 1).loudness());
        }
        assertEquals(4, heard.stream().distinct().count(), "four steps");
        assertEquals(100, heard.getLast().loudness());
        assertTrue(beeps(0, 30) < beeps(30, 60));
        assertTrue(beeps(30, 60) < beeps(60, 90));
    }

    @Test
    void after_two_minutes_it_goes_on_slowly_and_never_ends() {
        assertEquals(6, beeps(120, 180));
        assertEquals(6, beeps(36_000, 36_060));
        assertTrue(at(120).orElseThrow().loudness() < 100);
    }

    @Test
    void a_late_beat_makes_up_with_one_beep_and_an_early_one_beeps_nothing_twice() {
        assertTrue(CardAlarm.due(1, 5).isPresent(), "the beep of second 2 was missed");
        assertEquals(Optional.empty(), CardAlarm.due(2, 2));
        assertEquals(Optional.empty(), CardAlarm.due(2, 5));
        assertFalse(CardAlarm.due(0, 1_000_000_000).isEmpty(), "a clock that jumped");
    }
}

package campus.onecard.kiosk.leaving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Step;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

class LeftCardTest {

    private final List<Tone> heard = new ArrayList<>();
    private final List<Event> posted = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-12T04:26:00Z");
    private int reported;
    private final LeftCard card =
            new LeftCard(
                    () -> now,
                    new CardCall() {
                        @Override
                        public void sound(Tone tone) {
                            heard.add(tone);
                        }

                        @Override
                        public void forgotten() {
                            reported++;
                        }
                    },
                    posted::add);

    private void seconds(int count) {
        for (int i = 0; i < count; i++) {
            now = now.plusSeconds(1);
            card.tick();
        }
    }

    @Test
    void nothing_sounds_while_nobody_left_a_card() {
        card.at(new Step.TypeNumber("", false));
        seconds(300);
        assertEquals(List.of(), heard);
    }

    @Test
    void it_sounds_until_the_card_is_taken_and_the_next_one_begins_softly() {
        card.at(new Step.TakeCard());
        seconds(90);
        assertEquals(100, heard.getLast().loudness());
        card.at(new Step.UnknownCard());
        heard.clear();
        seconds(90);
        assertEquals(List.of(), heard);
        card.at(new Step.TakeCard());
        seconds(3);
        assertEquals(20, heard.getLast().loudness());
        assertEquals(0, reported);
    }

    @Test
    void after_two_minutes_the_operator_is_told_once_and_it_goes_on() {
        card.at(new Step.TakeCard());
        seconds(119);
        assertEquals(0, reported);
        seconds(1);
        card.at(new Step.TakeCard(true));
        seconds(600);
        assertEquals(1, reported);
        assertEquals(List.of(new Event.CardForgotten()), posted);
        heard.clear();
        seconds(60);
        assertFalse(heard.isEmpty());
        assertTrue(heard.size() <= 6, "slowly");
    }
}

package campus.onecard.kiosk.leaving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import javax.sound.sampled.LineUnavailableException;

class LoudspeakerTest {

    private static final Tone SOFT = new Tone(660, 20, Duration.ofMillis(350));
    private static final Tone LOUD = new Tone(1_175, 100, Duration.ofMillis(350));

    private static int sample(byte[] samples, int index) {
        return (short) ((samples[2 * index + 1] << 8) | (samples[2 * index] & 0xFF));
    }

    private static int peak(byte[] samples) {
        int peak = 0;
        for (int i = 0; i < samples.length / 2; i++) {
            peak = Math.max(peak, Math.abs(sample(samples, i)));
        }
        return peak;
    }

    private static int crossings(byte[] samples) {
        int crossings = 0;
        for (int i = 1; i < samples.length / 2; i++) {
            if (sample(samples, i - 1) < 0 != sample(samples, i) < 0) {
                crossings++;
            }
        }
        return crossings;
    }

    @Test
    void a_tone_is_as_long_as_high_and_as_loud_as_asked_and_does_not_click() {
        for (Tone tone : List.of(SOFT, LOUD)) {
            byte[] samples = Loudspeaker.samples(tone);
            assertEquals(44_100 * 350 / 1000, samples.length / 2);
            assertEquals(tone.hertz() * 2 * 0.35, crossings(samples), 4);
            assertEquals(tone.loudness() / 100.0 * Short.MAX_VALUE, peak(samples), 200);
            assertEquals(0, sample(samples, 0));
            assertEquals(0, sample(samples, samples.length / 2 - 1));
        }
    }

    @Test
    void a_machine_without_sound_goes_on_silently_and_says_so_once() {
        Logger log = (Logger) LoggerFactory.getLogger(Loudspeaker.class);
        ListAppender<ILoggingEvent> said = new ListAppender<>();
        said.start();
        log.addAppender(said);
        try {
            Loudspeaker none =
                    new Loudspeaker(
                            _ -> {
                                throw new IllegalArgumentException("No line matching");
                            },
                            Runnable::run);
            none.play(SOFT);
            none.play(SOFT);
            Loudspeaker taken =
                    new Loudspeaker(
                            _ -> {
                                throw new LineUnavailableException("in use");
                            },
                            Runnable::run);
            taken.play(SOFT);
            taken.play(LOUD);
            assertEquals(2, said.list.size(), "once each");
        } finally {
            log.detachAppender(said);
        }
    }

    @Test
    void a_tone_that_comes_while_another_sounds_is_dropped() {
        List<Integer> played = new ArrayList<>();
        List<Runnable> threads = new ArrayList<>();
        Loudspeaker speaker = new Loudspeaker(samples -> played.add(peak(samples)), threads::add);
        speaker.play(SOFT);
        speaker.play(LOUD);
        assertEquals(1, threads.size());
        threads.removeFirst().run();
        speaker.play(LOUD);
        threads.removeFirst().run();
        assertEquals(2, played.size());
        assertTrue(played.getFirst() < played.getLast());
    }

    @Test
    void tones_that_no_person_hears_cannot_be_made() {
        assertThrows(
                IllegalArgumentException.class, () -> new Tone(20_000, 50, Duration.ofMillis(1)));
        assertThrows(IllegalArgumentException.class, () -> new Tone(500, 0, Duration.ofMillis(1)));
    }
}

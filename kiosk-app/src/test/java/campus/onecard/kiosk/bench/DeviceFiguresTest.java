package campus.onecard.kiosk.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.text.Texts;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Locale;

class DeviceFiguresTest {

    private static DeviceFigures figures(long oursMicros, long signIn, long realPace, long shown) {
        return new DeviceFigures(
                Duration.ofNanos(oursMicros * 1000),
                Duration.ofNanos(50_000),
                Duration.ofMillis(signIn),
                Duration.ofMillis(realPace),
                Duration.ofMillis(shown),
                Duration.ofMillis(400));
    }

    @Test
    void each_promise_counts_and_the_limit_itself_is_kept() {
        assertTrue(figures(350, 30, 150, 2000).good());
        assertFalse(figures(351, 30, 150, 2000).good());
        assertFalse(figures(350, 31, 150, 2000).good());
        assertFalse(figures(350, 30, 151, 2000).good());
        assertFalse(figures(350, 30, 150, 2001).good());
    }

    @Test
    void the_last_line_says_the_figures_and_whether_they_hold_in_both_languages() {
        for (Locale language : Texts.LANGUAGES) {
            Texts texts = Texts.beside(language, DeviceBenchRun.class);
            String kept = figures(80, 12, 70, 20).summary(texts);
            String missed = figures(80, 40, 70, 20).summary(texts);
            assertTrue(kept.contains("0.030 ms") && kept.contains("12.000 ms"), kept);
            assertEquals(1, kept.lines().count());
            assertTrue(missed.contains("40.000 ms"), missed);
            assertFalse(missed.endsWith(kept.substring(kept.length() - 17)), missed);
        }
    }
}

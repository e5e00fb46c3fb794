package campus.onecard.ui.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

class FxWatchdogTest {

    private final Deque<Runnable> ui = new ArrayDeque<>();
    private Instant now = Instant.parse("2026-11-23T06:00:00Z");
    private int frozen;

    @Test
    void a_silent_screen_is_told_once_until_it_lives_again() {
        FxWatchdog dog = new FxWatchdog(ui::add, () -> now, Duration.ofSeconds(5), () -> frozen++);
        look(dog, 3);
        assertEquals(0, frozen);
        look(dog, 3);
        look(dog, 60);
        assertEquals(1, frozen);
        assertEquals(1, ui.size(), "it asks once, however long it waits");
        ui.remove().run();
        look(dog, 1);
        assertEquals(1, frozen);
        look(dog, 6);
        assertEquals(2, frozen);
    }

    private void look(FxWatchdog dog, long after) {
        now = now.plusSeconds(after);
        dog.look();
    }
}

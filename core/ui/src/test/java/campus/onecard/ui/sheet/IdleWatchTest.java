package campus.onecard.ui.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import campus.onecard.ui.sheet.IdleWatch.Limits;
import campus.onecard.ui.sheet.IdleWatch.State;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

class IdleWatchTest {

    private Instant now = Instant.parse("2026-11-23T06:00:00Z");
    private final IdleWatch watch = new IdleWatch(() -> now, Limits.SIGNED_IN);

    @Test
    void it_asks_after_sixty_seconds_and_gives_up_twenty_later() {
        assertEquals(State.ACTIVE, after(59));
        assertEquals(State.WARN, after(1));
        assertEquals(Duration.ofSeconds(20), watch.remaining());
        assertEquals(State.WARN, after(19));
        assertEquals(State.GONE, after(1));
        assertEquals(Duration.ZERO, watch.remaining());
    }

    @Test
    void a_touch_starts_again() {
        after(70);
        watch.touched();
        assertEquals(State.ACTIVE, after(59));
    }

    @Test
    void another_step_brings_its_own_limits() {
        after(70);
        watch.limits(new Limits(Duration.ofSeconds(10), Duration.ofSeconds(5)));
        assertEquals(State.ACTIVE, after(9));
        assertEquals(State.WARN, after(1));
        watch.limits(Limits.NEVER);
        assertEquals(State.ACTIVE, after(100_000));
    }

    @Test
    void a_clock_that_is_set_back_sends_nobody_away() {
        after(-3600);
        assertEquals(State.ACTIVE, watch.state());
        assertEquals(State.WARN, after(60));
    }

    private State after(long seconds) {
        now = now.plusSeconds(seconds);
        return watch.state();
    }
}

package campus.onecard.devices.serial;

import java.time.Duration;

/** The moment at which waiting for a machine ends, by the clock that only runs forward. */
public final class Deadline {

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    /** From now on so long. */
    public static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** From now on so long, but not beyond this one. */
    public Deadline orIn(Duration time) {
        Deadline other = in(time);
        return other.end - end < 0 ? other : this;
    }

    /** Whether it has passed. */
    public boolean over() {
        return System.nanoTime() - end >= 0;
    }

    /** How long until then; zero when it has passed. */
    public Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    /** Milliseconds until then, at least 1 and at most {@code longest}. */
    int millis(int longest) {
        long left = (end - System.nanoTime()) / 1_000_000;
        return Math.clamp(left, 1, longest);
    }
}

package campus.onecard.ui.sheet;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Knows whether the person is still there. Touching is one write, because a single touch makes
 * dozens of events; somebody else asks once a second. Not a thread, not a timer.
 */
public final class IdleWatch {

    /** How a step stands. */
    public enum State {
        ACTIVE,
        WARN,
        GONE
    }

    /**
     * How long a step waits.
     *
     * @param patience from the last touch until the question
     * @param warning from the question until the person counts as gone
     */
    public record Limits(Duration patience, Duration warning) {

        /** Signed in: 60 s, then 20 s of visible countdown (domain 5.1). */
        public static final Limits SIGNED_IN =
                new Limits(Duration.ofSeconds(60), Duration.ofSeconds(20));

        /** While money or a card moves nobody is sent away (domain 5.1). */
        public static final Limits NEVER = new Limits(Duration.ofDays(365), Duration.ofDays(365));

        public Limits {
            if (patience.isNegative() || warning.isNegative()) {
                throw new IllegalArgumentException("an idle limit is zero or more");
            }
        }
    }

    private final InstantSource clock;
    private Limits limits;
    private Instant touched;

    public IdleWatch(InstantSource clock, Limits limits) {
        this.clock = clock;
        this.limits = limits;
        this.touched = clock.instant();
    }

    /** Another step, other limits; counts as a touch. */
    public void limits(Limits now) {
        limits = now;
        touched();
    }

    public void touched() {
        touched = clock.instant();
    }

    public State state() {
        Duration idle = idle();
        if (idle.compareTo(limits.patience()) < 0) {
            return State.ACTIVE;
        }
        return idle.compareTo(limits.patience().plus(limits.warning())) < 0
                ? State.WARN
                : State.GONE;
    }

    /** Until {@link State#GONE}, never negative. */
    public Duration remaining() {
        Duration left = limits.patience().plus(limits.warning()).minus(idle());
        return left.isNegative() ? Duration.ZERO : left;
    }

    public Limits limits() {
        return limits;
    }

    /** A clock that was set back counts as a touch. */
    private Duration idle() {
        Instant now = clock.instant();
        if (now.isBefore(touched)) {
            touched = now;
        }
        return Duration.between(touched, now);
    }
}

package campus.onecard.server.outside;

import java.time.Duration;
import java.time.InstantSource;

/** Hears whether an outside system answers, call by call; for all threads that call it. */
public final class Ear {

    private final InstantSource clock;
    private volatile Hearing hearing = Hearing.NOTHING;

    public Ear(InstantSource clock) {
        this.clock = clock;
    }

    /** A call has ended. */
    synchronized void heard(boolean answered) {
        hearing = hearing.after(answered, clock.instant());
    }

    /** Whether it does not answer, so that people are told before they begin. */
    public boolean isSilent() {
        return hearing.isSilent();
    }

    /** Whether it is time to ask whether it is there. */
    public boolean isDue() {
        return hearing.isDue(clock.instant());
    }

    /** Whether the last call was answered. */
    public boolean wasAnswered() {
        Hearing now = hearing;
        return now.unanswered() == 0 && !now.equals(Hearing.NOTHING);
    }

    /** Whether the last call is not longer ago. */
    public boolean isFresh(Duration within) {
        return !hearing.last().plus(within).isBefore(clock.instant());
    }
}

package campus.onecard.server.outside;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** Hears whether an outside system answers, call by call; for all threads that call it. */
public final class Ear {

    private final InstantSource clock;
    private final AtomicReference<Hearing> hearing = new AtomicReference<>(Hearing.NOTHING);

    public Ear(InstantSource clock) {
        this.clock = clock;
    }

    /** A call has ended. */
    void heard(boolean answered) {
        Instant now = clock.instant();
        hearing.updateAndGet(before -> before.after(answered, now));
    }

    /** Whether it does not answer, so that people are told before they begin. */
    public boolean isSilent() {
        return hearing.get().isSilent();
    }

    /** Whether it is time to ask whether it is there. */
    public boolean isDue() {
        return hearing.get().isDue(clock.instant());
    }

    /** Whether the last call was answered. */
    public boolean wasAnswered() {
        Hearing now = hearing.get();
        return now.unanswered() == 0 && !now.equals(Hearing.NOTHING);
    }

    /** Whether the last call is not longer ago. */
    public boolean isFresh(Duration within) {
        return !hearing.get().last().plus(within).isBefore(clock.instant());
    }
}

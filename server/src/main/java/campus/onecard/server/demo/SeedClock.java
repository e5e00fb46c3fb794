package campus.onecard.server.demo;

import java.time.Instant;
import java.time.InstantSource;

/** The clock of the lanes while history is written: it stands where the story is. */
final class SeedClock implements InstantSource {

    private volatile Instant now;

    SeedClock(Instant start) {
        this.now = start;
    }

    void moveTo(Instant time) {
        now = time;
    }

    @Override
    public Instant instant() {
        return now;
    }
}

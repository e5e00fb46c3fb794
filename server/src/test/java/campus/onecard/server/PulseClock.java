package campus.onecard.server;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Stands still until a test moves it, and notices when the server's pulse looks at it, so that a
 * test waits for rounds of the pulse and not for seconds.
 */
final class PulseClock extends Clock {

    private volatile Instant now = Instant.now();
    private final Semaphore looks = new Semaphore(0);

    @Override
    public Instant instant() {
        if (Thread.currentThread().getName().equals("pulse")) {
            looks.release();
        }
        return now;
    }

    synchronized void pass(Duration time) {
        now = now.plus(time);
    }

    /** Until the pulse has looked since this was asked last. */
    void awaitLook() throws InterruptedException {
        if (!looks.tryAcquire(1, TimeUnit.MINUTES)) {
            throw new AssertionError("the pulse has stopped");
        }
        looks.drainPermits();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}

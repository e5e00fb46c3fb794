package campus.onecard.server.day;

import campus.onecard.server.http.Wordless;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Keeps the books in order by itself, on a thread of its own: closes days that have ended and seals
 * what was booked. Takes a twentieth of the time at most, so that payments do not feel it; what a
 * rush leaves unsealed is sealed after it.
 */
public final class BooksKeeper implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BooksKeeper.class);

    /** What is younger is not sealed yet, so that the lanes never run into the floor. */
    private static final Duration FRESH = Duration.ofSeconds(2);

    private static final int REST_PER_WORK = 19;

    private final Days days;
    private final BooleanSupplier serving;
    private final InstantSource clock;
    private final Duration interval;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread;

    private BooksKeeper(
            Days days, BooleanSupplier serving, InstantSource clock, Duration interval) {
        this.days = days;
        this.serving = serving;
        this.clock = clock;
        this.interval = interval;
        this.thread = Thread.ofPlatform().name("books-keeper").unstarted(this::run);
    }

    /**
     * @param serving whether this server posts; one that stands by leaves the books alone
     * @param interval how often to look when there was nothing to do
     */
    public static BooksKeeper start(
            Days days, BooleanSupplier serving, InstantSource clock, Duration interval) {
        BooksKeeper keeper = new BooksKeeper(days, serving, clock, interval);
        keeper.thread.start();
        return keeper;
    }

    private void run() {
        Duration rest = Duration.ZERO;
        try {
            while (!stopping.await(rest.toMillis(), TimeUnit.MILLISECONDS)) {
                rest = serving.getAsBoolean() ? work() : interval;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns how long to rest. */
    private Duration work() {
        long began = clock.millis();
        try {
            days.closeDue();
            if (!days.sealSome(clock.instant().minus(FRESH))) {
                return interval;
            }
        } catch (RuntimeException e) {
            LOG.warn("The books could not be closed or sealed; trying again", new Wordless(e));
            return interval;
        }
        return Duration.ofMillis(REST_PER_WORK * Math.max(1, clock.millis() - began));
    }

    /** Ends after the step that runs. */
    @Override
    public void close() {
        stopping.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

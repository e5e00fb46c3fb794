package campus.onecard.server.outside;

import campus.onecard.server.http.Wordless;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Asks again and again whether outside systems are there, on a thread of its own. */
public final class PulseRounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PulseRounds.class);

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    task -> Thread.ofPlatform().name("pulse").daemon().unstarted(task));

    /**
     * @param round asks those that are due
     * @param pause between the end of a round and the next
     */
    public PulseRounds(Runnable round, Duration pause) {
        long millis = pause.toMillis();
        thread.scheduleWithFixedDelay(() -> run(round), millis, millis, TimeUnit.MILLISECONDS);
    }

    private static void run(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException e) {
            LOG.warn("Whether they are there could not be asked; tried again", new Wordless(e));
        }
    }

    /** Lets a round that runs finish. */
    @Override
    public void close() {
        thread.close();
    }
}

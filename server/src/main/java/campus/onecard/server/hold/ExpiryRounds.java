package campus.onecard.server.hold;

import campus.onecard.server.http.Wordless;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Sweeps again and again on a thread of its own, until closed. */
public final class ExpiryRounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ExpiryRounds.class);

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    task -> Thread.ofPlatform().name("expiry").daemon().unstarted(task));

    /**
     * @param pause between the end of a round and the next
     */
    public ExpiryRounds(ExpirySweep sweep, Duration pause) {
        thread.scheduleWithFixedDelay(
                () -> round(sweep), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void round(ExpirySweep sweep) {
        try {
            int ended = sweep.run();
            if (ended > 0) {
                LOG.info("{} holds ended because their time was over", ended);
            }
        } catch (RuntimeException e) {
            LOG.warn("The sweep of holds failed and is tried again", new Wordless(e));
        }
    }

    /** Lets a round that runs finish. */
    @Override
    public void close() {
        thread.close();
    }
}

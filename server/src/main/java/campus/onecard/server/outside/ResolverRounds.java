package campus.onecard.server.outside;

import campus.onecard.server.http.Wordless;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Resolves again and again on a thread of its own, until closed. */
public final class ResolverRounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ResolverRounds.class);

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    task -> Thread.ofPlatform().name("resolver").daemon().unstarted(task));

    /**
     * @param pause between the end of a round and the next
     */
    public ResolverRounds(OrderResolver resolver, Duration pause) {
        thread.scheduleWithFixedDelay(
                () -> round(resolver), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void round(OrderResolver resolver) {
        try {
            int settled = resolver.run();
            if (settled > 0) {
                LOG.info("{} open orders were settled", settled);
            }
        } catch (RuntimeException e) {
            LOG.warn("The round over open orders failed and is tried again", new Wordless(e));
        }
    }

    /** Lets a round that runs finish. */
    @Override
    public void close() {
        thread.close();
    }
}

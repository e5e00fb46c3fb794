package campus.onecard.server.crash;

import campus.onecard.client.CallFailure;
import campus.onecard.client.DeviceIdentity;
import campus.onecard.domain.id.Ids;

import java.time.Clock;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Terminals and desks that work without pause. Each sends the same command until it is answered,
 * whatever happens in between; nobody tells it where to find the server.
 */
final class Callers implements AutoCloseable {

    /** So often a command is sent before it counts as never answered; each try takes seconds. */
    private static final int MOST_TRIES = 60;

    private final Journal journal;
    private final Sender sender;
    private final Mix mix;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final AtomicInteger answers = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Callers(
            Pair pair,
            DeviceIdentity terminal,
            Journal journal,
            int callers,
            SplittableRandom random,
            Clock clock) {
        this.journal = journal;
        this.sender = new Sender(pair, terminal);
        this.mix = new Mix(journal, new Ids(clock, new Random(random.nextLong())));
        for (int i = 0; i < callers; i++) {
            SplittableRandom own = random.split();
            threads.execute(() -> ask(own));
        }
    }

    private void ask(SplittableRandom random) {
        while (stop.getCount() > 0) {
            Asked asked = mix.next(random);
            journal.sending(asked);
            for (int i = 0; i < MOST_TRIES && !send(asked); i++) {
                Thread.onSpinWait();
            }
        }
    }

    private boolean send(Asked asked) {
        try {
            journal.answered(asked, sender.ask(asked));
            answers.incrementAndGet();
            return true;
        } catch (CallFailure e) {
            return false;
        }
    }

    int answers() {
        return answers.get();
    }

    /** Begins nothing new; returns when each has its answer. */
    @Override
    public void close() {
        stop.countDown();
        threads.shutdown();
        try {
            if (!threads.awaitTermination(5, TimeUnit.MINUTES)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        sender.close();
    }
}

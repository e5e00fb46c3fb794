package campus.onecard.server.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * One thread, one connection, one bounded queue. Takes what has queued while its last commit ran
 * and books it together; the commit of the one batch is the waiting time of the next.
 */
final class Lane implements Runnable {

    private static final long RECONNECT_PAUSE_MILLIS = 200;

    private final LaneClerk clerk;
    private final int batch;
    private final BlockingQueue<Waiting<?>> queue;
    private final CountDownLatch stopping = new CountDownLatch(1);

    /**
     * @param store already open; the lane owns it from now on
     */
    Lane(LaneStore.Source stores, LaneStore store, LaneMemory memory, LaneSettings settings) {
        this.clerk =
                new LaneClerk(
                        stores,
                        store,
                        memory,
                        () -> !stopping.await(RECONNECT_PAUSE_MILLIS, TimeUnit.MILLISECONDS));
        this.batch = settings.batch();
        this.queue = new LinkedBlockingQueue<>(settings.queue());
    }

    /**
     * @return false when the queue is full or the lane takes nothing any more
     */
    boolean offer(Waiting<?> waiting) {
        if (!isServing() || !queue.offer(waiting)) {
            return false;
        }
        return !isStopping() || !queue.remove(waiting);
    }

    boolean isServing() {
        return !clerk.isFenced() && !isStopping();
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    /** Takes nothing more; what waits is still booked. */
    void stop() {
        stopping.countDown();
    }

    @Override
    public void run() {
        try {
            List<Waiting<?>> commands = next();
            while (!commands.isEmpty()) {
                clerk.book(commands);
                commands = next();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop();
        } finally {
            queue.forEach(Waiting::unknown);
            clerk.drop();
        }
    }

    /** Empty only when the lane is stopping and nothing waits. */
    private List<Waiting<?>> next() throws InterruptedException {
        List<Waiting<?>> commands = new ArrayList<>();
        while (commands.isEmpty() && !(isStopping() && queue.isEmpty())) {
            Waiting<?> first = queue.poll(50, TimeUnit.MILLISECONDS);
            if (first != null) {
                commands.add(first);
                queue.drainTo(commands, batch - 1);
            }
        }
        return commands;
    }
}

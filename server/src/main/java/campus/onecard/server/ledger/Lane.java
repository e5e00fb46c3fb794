package campus.onecard.server.ledger;

import campus.onecard.domain.api.ErrorCode;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

import java.sql.SQLException;
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

    private static final Logger LOG = LoggerFactory.getLogger(Lane.class);
    private static final int MOST_ATTEMPTS = 20;
    private static final long RECONNECT_PAUSE_MILLIS = 200;

    private final int index;
    private final LaneConnections connections;
    private final LaneMemory memory;
    private final int batch;
    private final BlockingQueue<Waiting<?>> queue;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile boolean fenced;
    private @Nullable LaneStore store;

    /**
     * @param store already open; the lane owns it from now on
     */
    Lane(
            int index,
            LaneConnections connections,
            LaneStore store,
            LaneMemory memory,
            LaneSettings settings) {
        this.index = index;
        this.connections = connections;
        this.store = store;
        this.memory = memory;
        this.batch = settings.batch();
        this.queue = new LinkedBlockingQueue<>(settings.queue());
    }

    /**
     * @return false when the queue is full or the lane takes nothing any more
     */
    boolean offer(Waiting<?> waiting) {
        if (fenced || isStopping() || !queue.offer(waiting)) {
            return false;
        }
        return !isStopping() || !queue.remove(waiting);
    }

    boolean isServing() {
        return !fenced && !isStopping();
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
                process(commands, false);
                commands = next();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop();
        } finally {
            queue.forEach(Waiting::unknown);
            drop();
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

    /**
     * Ends when each command is answered, or cannot be answered any more.
     *
     * @param suspected some command among them is known to be bad, so a fresh look will not help
     */
    private void process(List<Waiting<?>> commands, boolean suspected) throws InterruptedException {
        boolean suspect = suspected;
        int attempts = 0;
        while (!fenced && attempts < MOST_ATTEMPTS) {
            try {
                LaneBatch.run(commands, connected(), memory, index);
                return;
            } catch (LeaseRows.Fenced e) {
                fenced = true;
                LOG.error("Lane {} stops: {}", index, e.getMessage());
                drop();
            } catch (SQLException e) {
                SqlFault fault = SqlFault.of(e);
                log(fault, e);
                if (fault == SqlFault.DATA && suspect) {
                    rollBack();
                    split(commands, e);
                    return;
                }
                suspect |= fault == SqlFault.DATA;
                attempts += mend(fault);
            } catch (RuntimeException e) {
                drop();
                split(commands, e);
                return;
            }
        }
        commands.forEach(Waiting::unknown);
    }

    /**
     * Makes the next attempt possible.
     *
     * @return what the failed one counts: waiting for the database counts nothing, unless the lane
     *     is to stop
     */
    private int mend(SqlFault fault) throws InterruptedException {
        if (fault != SqlFault.LOST) {
            rollBack();
            return 1;
        }
        drop();
        boolean stop = stopping.await(RECONNECT_PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        return stop ? MOST_ATTEMPTS : 0;
    }

    /** One bad command must not hurt the others: halves, down to the one that fails alone. */
    private void split(List<Waiting<?>> commands, Exception fault) throws InterruptedException {
        if (commands.size() == 1) {
            Waiting<?> alone = commands.getFirst();
            LOG.error("{} cannot be booked: {}", LaneBatch.name(alone), fault.getClass());
            alone.fail(ErrorCode.INTERNAL, "Nothing was booked.");
            return;
        }
        int middle = commands.size() / 2;
        process(commands.subList(0, middle), true);
        process(commands.subList(middle, commands.size()), true);
    }

    private void log(SqlFault fault, SQLException e) {
        Level level = fault == SqlFault.LOST ? Level.WARN : Level.INFO;
        LOG.atLevel(level).log("Lane {} met {} (error {})", index, fault, e.getErrorCode());
    }

    private LaneStore connected() throws SQLException {
        LaneStore open = store;
        if (open == null) {
            open = LaneStore.open(connections);
            store = open;
        }
        return open;
    }

    private void rollBack() {
        LaneStore open = store;
        if (open != null) {
            try {
                open.rollback();
            } catch (SQLException e) {
                drop();
            }
        }
    }

    private void drop() {
        LaneStore open = store;
        store = null;
        if (open != null) {
            try {
                open.close();
            } catch (SQLException e) {
                LOG.debug("The connection was gone already");
            }
        }
    }
}

package campus.onecard.server.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/**
 * A lane without a thread: what it takes waits until its owner lets it book. Everything else is as
 * in a lane that runs by itself, so a simulation that drives one proves the other.
 */
public final class SteppedLane implements AutoCloseable {

    private final LaneClerk clerk;
    private final Queue<Waiting<?>> queue = new ArrayDeque<>();

    private SteppedLane(LaneClerk clerk) {
        this.clerk = clerk;
    }

    /**
     * Opens a connection and reads how far the books have come.
     *
     * @param lane 0 to 63
     * @param mandate by which this server has the lanes
     * @param rest waits until connecting again makes sense; false when it never will
     */
    public static SteppedLane open(
            LaneStore.Source stores, int lane, Mandate mandate, BooleanSupplier rest)
            throws SQLException {
        LaneStore store = stores.open();
        LaneMemory memory = LaneMemory.of(store, lane, mandate);
        return new SteppedLane(new LaneClerk(stores, store, memory, rest::getAsBoolean));
    }

    /**
     * Takes a command; it is booked by a later {@link #step}.
     *
     * @param arrived what counts as the time of the command
     * @return the answer, which may fail with the problems of {@link PostingLanes#post}
     */
    public <O> CompletableFuture<O> take(Command<O> command, Instant arrived) {
        Waiting<O> waiting = Waiting.of(command, arrived);
        queue.add(waiting);
        return waiting.answer();
    }

    /**
     * Books what waits, in the order it came, and answers.
     *
     * @param most how many share one transaction, at least 1
     */
    public void step(int most) throws InterruptedException {
        List<Waiting<?>> batch = new ArrayList<>();
        while (batch.size() < most && !queue.isEmpty()) {
            batch.add(queue.remove());
        }
        if (!batch.isEmpty()) {
            clerk.book(batch);
        }
    }

    /** How many commands wait. */
    public int waiting() {
        return queue.size();
    }

    /** Whether another server has the lanes now, so that nothing is booked here any more. */
    public boolean isFenced() {
        return clerk.isFenced();
    }

    /** Lets the connection go; what waits is never answered. */
    @Override
    public void close() {
        queue.clear();
        clerk.drop();
    }
}

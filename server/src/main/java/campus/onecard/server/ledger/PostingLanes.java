package campus.onecard.server.ledger;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.server.http.ProblemException;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The one way into the books. Commands of an account go to its lane, wait for their turn, and are
 * answered once what they did is on disk.
 */
public final class PostingLanes implements AutoCloseable {

    private static final String AGAIN =
            "No answer in time. Ask again with the same id; nothing is booked twice.";

    private final InstantSource clock;
    private final Duration patience;
    private final List<Lane> lanes = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    private PostingLanes(InstantSource clock, Duration patience) {
        this.clock = clock;
        this.patience = patience;
    }

    /**
     * Takes the lanes away from any other server on the same database and starts them.
     *
     * @param connections opens a connection per lane
     * @param clock what counts as the time of a command is when it arrives here
     * @throws SQLException when the database cannot be reached or is not of this version
     */
    public static PostingLanes open(
            LaneConnections connections, InstantSource clock, LaneSettings settings)
            throws SQLException {
        PostingLanes all = new PostingLanes(clock, settings.patience());
        long epoch;
        try (DatabaseStore store = DatabaseStore.open(connections)) {
            epoch = store.takeLanes(clock.instant());
        }
        for (int i = 0; i < settings.lanes(); i++) {
            LaneStore store = DatabaseStore.open(connections);
            LaneMemory memory = LaneMemory.of(store, i, epoch);
            Lane lane = new Lane(() -> DatabaseStore.open(connections), store, memory, settings);
            all.lanes.add(lane);
            all.threads.add(Thread.ofPlatform().name("lane-" + i).start(lane));
        }
        return all;
    }

    /**
     * Waits for the answer.
     *
     * @throws ProblemException BUSY when too many wait, nothing happened; OUTCOME_UNKNOWN when no
     *     answer came in time, ask again with the same id; ID_REUSED when the id was used for
     *     something else; NOT_FOUND when the account or outlet does not exist
     */
    public <O> O post(Command<O> command) {
        return await(submit(command), patience, AGAIN);
    }

    /**
     * Waits for an answer of {@link #submit}.
     *
     * @param otherwise what the caller is told when none comes in time
     * @throws ProblemException as {@link #post}
     */
    public static <O> O await(CompletableFuture<O> answer, Duration patience, String otherwise) {
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof ProblemException problem
                    ? problem
                    : new IllegalStateException("a lane answers with problems only", e);
        } catch (TimeoutException e) {
            throw new ProblemException(ErrorCode.OUTCOME_UNKNOWN, otherwise);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(ErrorCode.OUTCOME_UNKNOWN, otherwise);
        }
    }

    /**
     * Does not wait. The answer fails with the problems of {@link #post}.
     *
     * @throws ProblemException BUSY when too many wait
     */
    public <O> CompletableFuture<O> submit(Command<O> command) {
        // To the millisecond, as it is stored: the first answer and each later one are the same.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Waiting<O> waiting = Waiting.of(command, now);
        if (!lanes.get(command.slot() % lanes.size()).offer(waiting)) {
            throw new ProblemException(
                    ErrorCode.BUSY, "Too much at once; nothing was booked. Try again shortly.");
        }
        return waiting.answer();
    }

    /** Whether commands are taken: not closed, and no other server has taken over. */
    public boolean isServing() {
        return lanes.stream().allMatch(Lane::isServing);
    }

    /** Takes nothing more, books what waits, then returns. */
    @Override
    public void close() {
        lanes.forEach(Lane::stop);
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}

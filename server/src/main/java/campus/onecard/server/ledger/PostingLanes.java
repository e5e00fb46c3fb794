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

    private final LaneConnections connections;
    private final InstantSource clock;
    private final LaneSettings settings;

    /** Empty while another server posts. */
    private volatile List<Lane> lanes = List.of();

    private List<Thread> threads = List.of();

    /**
     * Lanes that stand by: they take nothing until they are told to {@link #serve}.
     *
     * @param connections opens a connection per lane
     * @param clock what counts as the time of a command is when it arrives here
     */
    public PostingLanes(LaneConnections connections, InstantSource clock, LaneSettings settings) {
        this.connections = connections;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * Takes the lanes away from any other server on the same database, without asking, and starts
     * them.
     *
     * @param connections opens a connection per lane
     * @param clock what counts as the time of a command is when it arrives here
     * @throws SQLException when the database cannot be reached or is not of this version
     */
    public static PostingLanes open(
            LaneConnections connections, InstantSource clock, LaneSettings settings)
            throws SQLException {
        PostingLanes all = new PostingLanes(connections, clock, settings);
        try (DatabaseStore store = DatabaseStore.open(connections)) {
            all.start(Mandate.untilFenced(store.takeLanes(clock.instant())));
        }
        return all;
    }

    /**
     * Takes the lanes with this mandate, which fences off whoever had them, and starts them.
     *
     * @throws SQLException when the database cannot be reached, or somebody has a later mandate
     */
    public synchronized void serve(Mandate mandate) throws SQLException {
        rest();
        try (DatabaseStore store = DatabaseStore.open(connections)) {
            store.takeLanes(mandate.epoch(), clock.instant());
        }
        start(mandate);
    }

    private void start(Mandate mandate) throws SQLException {
        List<Lane> begun = new ArrayList<>();
        List<Thread> running = new ArrayList<>();
        for (int i = 0; i < settings.lanes(); i++) {
            LaneStore store = DatabaseStore.open(connections);
            LaneMemory memory = LaneMemory.of(store, i, mandate);
            Lane lane = new Lane(() -> DatabaseStore.open(connections), store, memory, settings);
            begun.add(lane);
            running.add(Thread.ofPlatform().name("lane-" + i).start(lane));
        }
        threads = running;
        lanes = List.copyOf(begun);
    }

    /**
     * Takes nothing more, because the mandate has gone; waits for nobody. What waits here is
     * answered as unknown.
     */
    public synchronized void rest() {
        lanes.forEach(Lane::stop);
        lanes = List.of();
    }

    /**
     * Waits for the answer.
     *
     * @throws ProblemException BUSY when too many wait, nothing happened; OUTCOME_UNKNOWN when no
     *     answer came in time, ask again with the same id; ID_REUSED when the id was used for
     *     something else; STANDBY when another server posts, nothing happened; NOT_FOUND when the
     *     account or outlet does not exist
     */
    public <O> O post(Command<O> command) {
        return await(submit(command), settings.patience(), AGAIN);
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
     * @throws ProblemException BUSY when too many wait, STANDBY when another server posts; nothing
     *     was booked
     */
    public <O> CompletableFuture<O> submit(Command<O> command) {
        List<Lane> open = lanes;
        if (open.isEmpty()) {
            throw new ProblemException(
                    ErrorCode.STANDBY, "Another server posts; nothing was booked. Ask that one.");
        }
        // To the millisecond, as it is stored: the first answer and each later one are the same.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Waiting<O> waiting = Waiting.of(command, now);
        if (!open.get(command.slot() % open.size()).offer(waiting)) {
            throw new ProblemException(
                    ErrorCode.BUSY, "Too much at once; nothing was booked. Try again shortly.");
        }
        return waiting.answer();
    }

    /** Whether commands are taken: not closed, and no other server has taken over. */
    public boolean isServing() {
        List<Lane> open = lanes;
        return !open.isEmpty() && open.stream().allMatch(Lane::isServing);
    }

    /** Takes nothing more, books what waits, then returns. */
    @Override
    public synchronized void close() {
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

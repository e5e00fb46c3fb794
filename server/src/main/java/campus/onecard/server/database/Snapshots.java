package campus.onecard.server.database;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.server.http.ProblemException;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Looks at the whole books as they stand at one moment, while payments go on. Payments go before
 * reports: only one looks at a time, with a connection that is not the pool's.
 */
public final class Snapshots {

    private static final String WITH_SNAPSHOT = "START TRANSACTION WITH CONSISTENT SNAPSHOT";

    private final Jdbi jdbi;
    private final Duration patience;
    private final Semaphore turn = new Semaphore(1, true);

    /**
     * @param jdbi opens connections of its own, see {@link Database#unhurried}
     * @param patience how long to wait for one's turn
     */
    public Snapshots(Jdbi jdbi, Duration patience) {
        this.jdbi = jdbi;
        this.patience = patience;
    }

    /**
     * @throws ProblemException BUSY when others look and do not come to an end
     */
    public <T> T read(Function<Handle, T> look) {
        return run(WITH_SNAPSHOT + ", READ ONLY", "ROLLBACK", look);
    }

    /**
     * The same, and what is written is committed in the end.
     *
     * @throws ProblemException as {@link #read}
     */
    public <T> T write(Function<Handle, T> work) {
        return run(WITH_SNAPSHOT, "COMMIT", work);
    }

    private <T> T run(String begin, String end, Function<Handle, T> work) {
        awaitTurn();
        // Closing the connection rolls back what a failure left behind.
        try (Handle handle = jdbi.open()) {
            handle.execute("SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ");
            handle.execute(begin);
            T result = work.apply(handle);
            handle.execute(end);
            return result;
        } finally {
            turn.release();
        }
    }

    private void awaitTurn() {
        try {
            if (turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new ProblemException(
                ErrorCode.BUSY, "Another report is being made. Try again in a minute.");
    }
}

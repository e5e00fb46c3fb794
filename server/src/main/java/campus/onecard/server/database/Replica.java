package campus.onecard.server.database;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * A copy of the database that follows the primary and answers what is over, while it is not too far
 * behind; else the primary answers. How far it is behind is the age of the row that the serving
 * server renews every second, as the replica has it, by the primary's clock.
 */
public final class Replica implements Archive, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Replica.class);
    private static final int CONNECTIONS = 5;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** A command may wait so long between its time and its commit. */
    private static final Duration SLACK = Duration.ofMinutes(1);

    private static final String NOW = "SELECT CAST(UNIX_TIMESTAMP(NOW(3)) * 1000 AS SIGNED)";
    private static final String RENEWED = "SELECT renewed_at FROM server_lease WHERE id = 1";

    private final DatabaseAddress address;
    private final Jdbi primary;
    private final Duration behind;
    private final InstantSource clock;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().daemon().name("replica").unstarted(this::run);
    private volatile @Nullable Database open;
    private volatile boolean fresh;

    /**
     * @param behind how far it may be behind
     */
    public Replica(DatabaseAddress address, Jdbi primary, Duration behind, InstantSource clock) {
        this.address = address;
        this.primary = primary;
        this.behind = behind;
        this.clock = clock;
    }

    /** Looks every second how far it is behind, until it is closed. */
    public Replica watched() {
        thread.start();
        return this;
    }

    private void run() {
        try {
            do {
                look();
            } while (!closing.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Looks how far it is behind. */
    void look() {
        boolean was = fresh;
        fresh = lag().filter(lag -> lag.compareTo(behind) <= 0).isPresent();
        if (was != fresh) {
            LOG.warn(fresh ? "The replica keeps up" : "The replica is away or too far behind");
        }
    }

    private Optional<Duration> lag() {
        try {
            Database copy = open;
            if (copy == null) {
                copy = Database.migrated(address, CONNECTIONS);
                open = copy;
            }
            // Asked in this order, so that it seems to be behind rather more than less.
            long renewed = number(copy.jdbi(), RENEWED);
            return Optional.of(Duration.ofMillis(number(primary, NOW) - renewed));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static long number(Jdbi database, String sql) {
        return database.withHandle(h -> h.select(sql).mapTo(Long.class).one());
    }

    /** The replica when all that is asked for must have arrived there, else the primary. */
    @Override
    public <T> T read(Instant newest, Function<Jdbi, T> question) {
        Database copy = open;
        boolean isOver = newest.isBefore(clock.instant().minus(behind).minus(SLACK));
        if (copy != null && fresh && isOver) {
            try {
                return question.apply(copy.jdbi());
            } catch (RuntimeException e) {
                fresh = false;
                LOG.warn("The replica does not answer; the primary is asked");
            }
        }
        return question.apply(primary);
    }

    @Override
    public void close() {
        closing.countDown();
        Database copy = open;
        if (copy != null) {
            copy.close();
        }
    }
}

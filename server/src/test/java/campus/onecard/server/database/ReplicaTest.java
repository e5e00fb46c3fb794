package campus.onecard.server.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A real replica that follows a real primary by its binary log. */
class ReplicaTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");
    private static final String RENEW =
            """
            UPDATE server_lease SET renewed_at = CAST(UNIX_TIMESTAMP(NOW(3)) * 1000 AS SIGNED)
            """;
    private static final int PRIMARY = 1;
    private static final int COPY = 2;

    @Test
    void what_is_over_is_read_from_a_replica_that_keeps_up_and_all_else_from_the_primary(
            @TempDir Path folder) throws Exception {
        try (Node primary = new Node(folder.resolve("primary"), PRIMARY);
                Node copy = new Node(folder.resolve("copy"), COPY)) {
            copy.follow(primary);
            try (Database database = Database.open(primary.address(), 2);
                    Replica replica =
                            new Replica(
                                    copy.address(),
                                    database.jdbi(),
                                    Duration.ofSeconds(5),
                                    CLOCK)) {
                assertEquals(PRIMARY, asked(replica, LONG_AGO), "nobody has looked yet");
                await(replica, primary, COPY);
                assertEquals(PRIMARY, asked(replica, CLOCK.instant()), "today is the primary's");
                assertEquals(PRIMARY, asked(replica, Instant.MAX), "no end is today, too");

                copy.execute("STOP SLAVE");
                await(replica, primary, PRIMARY);
                copy.execute("START SLAVE");
                await(replica, primary, COPY);

                copy.stop();
                assertEquals(PRIMARY, asked(replica, LONG_AGO), "asked again, without an error");
            }
        }
    }

    /** Keeps the heartbeat going until the one that is expected answers. */
    private static void await(Replica replica, Node primary, int expected) throws Exception {
        for (int i = 0; i < 600; i++) {
            primary.execute(RENEW);
            replica.look();
            if (asked(replica, LONG_AGO) == expected) {
                return;
            }
            assertTrue(!new CountDownLatch(1).await(100, TimeUnit.MILLISECONDS));
        }
        assertEquals(expected, asked(replica, LONG_AGO));
    }

    private static int asked(Replica replica, Instant newest) {
        return replica.read(
                newest,
                jdbi ->
                        jdbi.withHandle(
                                h -> h.select("SELECT @@server_id").mapTo(Integer.class).one()));
    }
}

package campus.onecard.server.bench;

import campus.onecard.client.Credentials;
import campus.onecard.client.DeviceIdentity;
import campus.onecard.client.OneCardClient;
import campus.onecard.client.Servers;
import campus.onecard.domain.api.Routes;
import campus.onecard.domain.statement.MovementPage;
import campus.onecard.server.bench.Doors.OpenDoor;
import campus.onecard.server.database.Database;
import campus.onecard.server.ledger.EntryIds;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Turns pages of accounts drawn at random, as a kiosk does: signed requests over HTTP to a whole
 * server, each in a visit of that account.
 */
final class HistoryPages implements AutoCloseable {

    private static final int PAGE = 20;
    private static final Duration LONG = Duration.ofDays(1);

    private final FilledBooks books;
    private final OpenDoor door;
    private final DeviceIdentity kiosk;
    private final OneCardClient client;
    private final Random random = new Random(1);
    private Latencies first = new Latencies();
    private Latencies next = new Latencies();
    private int faults;

    private HistoryPages(FilledBooks books, OpenDoor door, Clock clock) {
        this.books = books;
        this.door = door;
        this.kiosk = door.kiosk();
        this.client =
                new OneCardClient(
                        Servers.at(door.url()),
                        new Credentials.Nobody(),
                        clock,
                        new Random(1),
                        _ -> {});
    }

    /** Opens a server on that engine and signs everybody in. */
    static HistoryPages open(FilledBooks books, BenchEngine engine, Doors doors, Clock clock) {
        settle(engine.database(), clock.instant());
        OpenDoor door = doors.open(engine.serverHome(), engine.address());
        HistoryPages pages = new HistoryPages(books, door, clock);
        engine.database()
                .jdbi()
                .useHandle(
                        h ->
                                h.execute(
                                        """
                                        INSERT INTO session (token_hash, account_id, device, expires)
                                        SELECT UNHEX(SHA2(CONCAT('bench-', id), 256)), id, ?, ?
                                        FROM account
                                        """,
                                        pages.kiosk.deviceId(),
                                        clock.instant().plus(LONG).toEpochMilli()));
        return pages;
    }

    /** Counts everything as closed and sealed, so that the server does not begin to do it. */
    private static void settle(Database database, Instant now) {
        long ahead = EntryIds.firstAt(now.plus(LONG.multipliedBy(2)));
        database.jdbi()
                .useHandle(
                        h -> {
                            h.execute(
                                    """
                                    INSERT INTO audit_seal
                                    VALUES (1, 0, ?, 0, 0, REPEAT(CHAR(0), 32), 0)
                                    """,
                                    ahead);
                            h.execute(
                                    """
                                    INSERT INTO business_day VALUES (CURRENT_DATE + INTERVAL 2 DAY,
                                    0, ?, 0, '', 0, 0, 0, REPEAT(CHAR(0), 32),
                                    REPEAT(CHAR(0), 32))
                                    """,
                                    ahead);
                        });
    }

    int accounts() {
        return books.accounts();
    }

    double firstMillis(double percentile) {
        return first.at(percentile) / 1e6;
    }

    double nextMillis(double percentile) {
        return next.at(percentile) / 1e6;
    }

    /** Pages that were not whole. */
    int faults() {
        return faults;
    }

    /** Forgets what was measured so far. */
    void warm() {
        first = new Latencies();
        next = new Latencies();
    }

    /** The first two pages of some account. */
    void turn() {
        long account = books.account(random.nextInt(books.accounts()));
        MovementPage page = timed(account, Map.of(), first);
        MovementPage more = timed(account, Map.of("after", String.valueOf(page.next())), next);
        faults += page.movements().size() == PAGE && !more.movements().isEmpty() ? 0 : 1;
    }

    private MovementPage timed(long account, Map<String, String> query, Latencies into) {
        OneCardClient visit = client.as(new Credentials.Visit(kiosk, "bench-" + account));
        long before = System.nanoTime();
        MovementPage page =
                Objects.requireNonNull(visit.call(Routes.MOVEMENTS, Map.of(), query, null));
        into.add(System.nanoTime() - before);
        return page;
    }

    @Override
    public void close() {
        client.close();
        door.close();
    }
}

package campus.onecard.server.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.account.Category;
import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.id.Ids;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.server.account.Holder;
import campus.onecard.server.account.NewAccount;
import campus.onecard.server.account.SecretHash;
import campus.onecard.server.database.Database;
import campus.onecard.server.database.TestDatabase;
import campus.onecard.server.lifecycle.OpenAccount;
import campus.onecard.server.lifecycle.OpenOutcome;
import campus.onecard.server.payment.CardPayment;
import campus.onecard.server.secret.PinCheck;

import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;

/** A small campus on a fresh database: a canteen, a recharge room, accounts with cards. */
public final class TestCampus implements AutoCloseable {

    public static final int CANTEEN = 10;
    public static final int ROOM = 11;
    public static final int LAUNDRY = 12;
    public static final int POWER_COMPANY = 13;
    public static final Place DESK = new Place(ROOM, "D1", 0);
    public static final LaneSettings SETTINGS =
            new LaneSettings(2, 4096, 256, Duration.ofSeconds(20));

    private final Ids ids = new Ids(Clock.systemUTC(), new Random(7));
    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-09-01T04:00:00Z"));
    private final Queue<Long> laneConnections = new ConcurrentLinkedQueue<>();
    public final Database database = TestDatabase.fresh();
    public PostingLanes lanes;

    public TestCampus() throws SQLException {
        new OutletRegister(database.jdbi())
                .register(
                        Map.of(2, "饮食服务中心", 3, "卡务中心", 4, "自助洗衣", 5, "供电公司"),
                        List.of(
                                new Outlet(CANTEEN, 2, "清真风味", "学生食堂一楼", Outlet.Kind.CANTEEN),
                                new Outlet(ROOM, 3, "充值窗口", "卡务中心", Outlet.Kind.RECHARGE),
                                new Outlet(LAUNDRY, 4, "洗衣房", "七舍", Outlet.Kind.LAUNDRY),
                                new Outlet(POWER_COMPANY, 5, "电费", "", Outlet.Kind.PAYEE)));
        lanes = PostingLanes.open(this::connect, clock(), SETTINGS);
    }

    private Connection connect() throws SQLException {
        Connection connection = database.laneConnection();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT CONNECTION_ID()")) {
            row.next();
            laneConnections.add(row.getLong(1));
        }
        return connection;
    }

    /** Cuts the lanes off, in the middle of whatever they do. */
    void killLaneConnections() {
        for (Long id = laneConnections.poll(); id != null; id = laneConnections.poll()) {
            String kill = "KILL CONNECTION " + id;
            try {
                database.jdbi().useHandle(h -> h.execute(kill));
            } catch (UnableToExecuteStatementException e) {
                // That one had gone already.
            }
        }
    }

    public InstantSource clock() {
        return now::get;
    }

    public void setTime(String instant) {
        now.set(Instant.parse(instant));
    }

    public UUID id() {
        return ids.next();
    }

    /** Closes the lanes and opens them again, as a restart does. */
    public void restartLanes() throws SQLException {
        lanes.close();
        lanes = PostingLanes.open(this::connect, clock(), SETTINGS);
    }

    public static NewAccount newAccount(int which, Money legacy) {
        SecretHash secret = new SecretHash(new byte[16], new byte[32], 1024, 1, 1, false);
        byte[] facts = new byte[32];
        facts[0] = (byte) which;
        Holder holder =
                new Holder(
                        "张三",
                        DocumentType.NONE,
                        new byte[0],
                        new byte[0],
                        "软件学院",
                        new byte[0],
                        facts);
        return new NewAccount(
                new AccountNumber("2026" + (10000 + which)),
                Category.STUDENT,
                holder,
                secret,
                secret,
                legacy,
                card(which));
    }

    public static CardSerial card(int which) {
        return new CardSerial("%016X".formatted(0xC0FFEE00L + which));
    }

    /** Opens the account of that number and carries the balance over. */
    public long open(int which, Money balance) {
        OpenOutcome outcome = lanes.post(new OpenAccount(id(), newAccount(which, balance)));
        return assertInstanceOf(OpenOutcome.Opened.class, outcome).accountId();
    }

    public CardPayment payment(long account, int which, long fen) {
        Place place = new Place(CANTEEN, "P1", 0);
        return new CardPayment(id(), account, card(which), place, Money.ofFen(fen), PinCheck.NONE);
    }

    public long number(String sql, Object... arguments) {
        return number(database, sql, arguments);
    }

    private static long number(Database database, String sql, Object... arguments) {
        return database.jdbi().withHandle(h -> h.select(sql, arguments).mapTo(Long.class).one());
    }

    /** The invariants of the books, over everything that is in the tables. */
    public void assertBooksHold() {
        assertBooksHold(database);
    }

    /** The same for any database. */
    public static void assertBooksHold(Database database) {
        assertEquals(
                0,
                number(database, "SELECT COALESCE(SUM(amount), 0) FROM entry"),
                "all sums to zero");
        assertEquals(
                0,
                number(
                        database,
                        """
                        SELECT COUNT(*) FROM (SELECT posting_seq FROM entry GROUP BY posting_seq
                        HAVING SUM(amount) <> 0) unequal
                        """),
                "each posting sums to zero");
        assertEquals(
                number(database, "SELECT COALESCE(SUM(balance), 0) FROM account"),
                number(database, "SELECT COALESCE(SUM(amount), 0) FROM entry WHERE ledger_id = 1"),
                "control account");
        assertEquals(
                0,
                number(
                        database,
                        """
                        SELECT COUNT(*) FROM account a WHERE a.balance <> COALESCE((SELECT
                        SUM(e.amount) FROM entry e WHERE e.ledger_id = 1 AND e.owner_id = a.id), 0)
                        """),
                "each balance is the sum of its entries");
        assertEquals(
                0,
                number(
                        database,
                        """
                        SELECT COUNT(*) FROM (SELECT balance_after - amount - COALESCE(
                        LAG(balance_after) OVER (PARTITION BY owner_id ORDER BY id), 0) gap
                        FROM entry WHERE ledger_id = 1) chain WHERE gap <> 0
                        """),
                "each entry continues from the one before");
        assertEquals(
                0,
                number(
                        database,
                        """
                        SELECT COUNT(*) FROM posting p WHERE (p.outcome = 'DECLINED') AND EXISTS
                        (SELECT 1 FROM entry e WHERE e.posting_seq = p.seq)
                        """),
                "a decline moves nothing");
        assertSetAside(database, LedgerAccount.HELD, "'FEE','DEPOSIT'");
        assertSetAside(database, LedgerAccount.UNCLAIMED, "'SUBSIDY'");
        assertEquals(
                0,
                number(
                        database,
                        """
                        SELECT COUNT(*) FROM account a WHERE a.holds <> (SELECT COUNT(*) FROM hold h
                        WHERE h.account_id = a.id AND h.status = 'PENDING')
                        """),
                "each account counts its pending holds");
    }

    /** Per account, in both directions: no money without a hold, no hold without its money. */
    private static void assertSetAside(Database database, LedgerAccount ledger, String purposes) {
        String sql =
                """
                SELECT COUNT(*) FROM (SELECT owner_id, SUM(amount) amount FROM (
                SELECT owner_id, amount FROM entry WHERE ledger_id = %d UNION ALL
                SELECT account_id, -amount FROM hold WHERE status = 'PENDING' AND purpose IN (%s)
                ) both_sides GROUP BY owner_id HAVING SUM(amount) <> 0) unequal
                """
                        .formatted(ledger.id(), purposes);
        assertEquals(0, number(database, sql), ledger + " is what pending holds say");
    }

    @Override
    public void close() {
        lanes.close();
        database.close();
    }
}

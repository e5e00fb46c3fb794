package campus.onecard.server.bench;

import campus.onecard.server.database.Database;
import campus.onecard.server.ledger.Outlet;
import campus.onecard.server.ledger.OutletRegister;

import org.jdbi.v3.core.Handle;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/** A year of payments of many accounts, written by the database itself. */
final class HistoryTable {

    static final int ACCOUNTS = 20_000;
    private static final long FIRST_ACCOUNT = 64;
    private static final int PORTION = 100_000;
    private static final int OUTLET = 100;

    private static final String NUMBERS =
            """
            INSERT INTO bench_number WITH RECURSIVE n (i) AS (
                SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < %d) SELECT i FROM n
            """
                    .formatted(PORTION - 1);
    private static final String POSTINGS =
            """
            INSERT INTO posting (seq, id, kind, content, outcome, account_id, amount, balance_after,
                outlet_id, terminal, booked_at)
            SELECT (:start + (:from + i) * :step) << 20,
                UNHEX(LPAD(HEX((:start + (:from + i) * :step) << 20), 32, '0')),
                'CARD_PAYMENT', UNHEX(SHA2(:from + i, 256)), 'APPROVED',
                :account + (:from + i) * 7919 % :accounts, 100, 10000, :outlet, 'T1',
                :start + (:from + i) * :step
            FROM bench_number ORDER BY i
            """;
    private static final String ENTRIES =
            """
            INSERT INTO entry (id, posting_seq, ledger_id, owner_id, kind, amount, balance_after,
                booked_at)
            SELECT seq + side * 64, seq, side, IF(side = 1, account_id, outlet_id), 'PAYMENT',
                IF(side = 1, -amount, amount), IF(side = 1, balance_after, NULL), booked_at
            FROM posting CROSS JOIN (SELECT 1 side UNION ALL SELECT 2) sides
            WHERE seq >= (:start + :from * :step) << 20
            ORDER BY seq, side
            """;

    private final Database database;
    private final long entries;
    private final long start;
    private final long step;

    /**
     * @param end when the last payment was
     */
    HistoryTable(Database database, long entries, Instant end) {
        this.database = database;
        this.entries = entries;
        Duration year = Duration.ofDays(365);
        this.start = end.minus(year).toEpochMilli();
        this.step = Math.max(1, year.toMillis() / Math.max(1, entries / 2));
    }

    static long account(int which) {
        return FIRST_ACCOUNT + which;
    }

    /**
     * @param written hears how many entries there are by now
     */
    void fill(LongConsumer written) {
        new OutletRegister(database.jdbi())
                .register(
                        Map.of(OUTLET, "饮食服务中心"),
                        List.of(new Outlet(OUTLET, OUTLET, "清真风味", "学生食堂一楼", Outlet.Kind.CANTEEN)));
        database.unhurried()
                .useHandle(
                        handle -> {
                            handle.execute("SET SESSION max_recursive_iterations = 1000000");
                            handle.execute("CREATE TABLE bench_number (i BIGINT PRIMARY KEY)");
                            handle.execute(NUMBERS);
                            for (long from = 0; from < entries / 2; from += PORTION) {
                                portion(handle, POSTINGS, from);
                                portion(handle, ENTRIES, from);
                                written.accept(2 * (from + PORTION));
                            }
                        });
    }

    private void portion(Handle handle, String sql, long from) {
        handle.createUpdate(sql)
                .bind("start", start)
                .bind("step", step)
                .bind("from", from)
                .bind("account", FIRST_ACCOUNT)
                .bind("accounts", ACCOUNTS)
                .bind("outlet", OUTLET)
                .execute();
    }

    /** How many entries there are. */
    long count() {
        return database.unhurried()
                .withHandle(h -> h.select("SELECT COUNT(*) FROM entry").mapTo(Long.class).one());
    }
}

package campus.onecard.server.bench;

import campus.onecard.server.database.Database;
import campus.onecard.server.ledger.Outlet;
import campus.onecard.server.ledger.OutletRegister;

import org.jdbi.v3.core.Handle;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/**
 * Very many postings, written by the database itself, in books that hold: every account is topped
 * up once and then pays one yuan again and again, in turn with all the others.
 */
final class FilledBooks {

    private static final long FIRST_ACCOUNT = 64;
    private static final int FIRST_MERCHANT = 1_000;
    private static final int MERCHANTS = 20;
    private static final int PORTION = 100_000;

    private static final String NUMBERS =
            """
            INSERT INTO bench_number WITH RECURSIVE n (i) AS (
                SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < %d) SELECT i FROM n
            """
                    .formatted(PORTION - 1);
    private static final String ACCOUNTS =
            """
            INSERT INTO account (id, number, category, status, balance, single_limit, daily_limit,
                day_spent, day, version, opened_at)
            SELECT :account + i, CONCAT('F', i), 'STUDENT', 'ACTIVE', :balance, 2000, 5000, 0, 0, 0, :start
            FROM bench_number WHERE i < :accounts
            """;

    /** The ids count up, so the stored rows do, too; a prime mixes who comes after whom. */
    private static final String POSTINGS =
            """
            INSERT INTO posting (seq, id, kind, content, outcome, account_id, amount, balance_after,
                outlet_id, terminal, sequence, booked_at)
            SELECT at << 20, UNHEX(LPAD(HEX(at << 20), 32, '0')),
                IF(turn = 0, 'TOP_UP', 'CARD_PAYMENT'), UNHEX(SHA2(n, 256)), 'APPROVED',
                :account + n * 7919 % :accounts, IF(turn = 0, :deposit, 100),
                :deposit - 100 * turn, :merchant + n % :merchants, 'F', n, at
            FROM (SELECT :from + i n, (:from + i) DIV :accounts turn,
                    :start + (:from + i) * :length DIV :postings at
                FROM bench_number WHERE :from + i < :to) row ORDER BY n
            """;

    private static final String ENTRIES =
            """
            INSERT INTO entry (id, posting_seq, ledger_id, owner_id, kind, amount, balance_after,
                booked_at)
            SELECT seq + side * 64, seq, IF(side = 1, 1, IF(kind = 'TOP_UP', 3, 2)),
                IF(side = 1, account_id, outlet_id), IF(kind = 'TOP_UP', 'TOP_UP', 'PAYMENT'),
                IF((kind = 'TOP_UP') = (side = 1), amount, -amount),
                IF(side = 1, balance_after, NULL), booked_at
            FROM posting CROSS JOIN (SELECT 1 side UNION ALL SELECT 2) sides
            WHERE seq >= (:start + :from * :length DIV :postings) << 20
                AND seq < (:start + :to * :length DIV :postings) << 20
            ORDER BY seq, side
            """;
    private final Database database;
    private final Instant start;
    private final Duration length;
    private final int accounts;
    private final int turns;

    /**
     * @param start when the first posting is booked
     * @param length the postings are spread evenly over that time, at most one a millisecond
     * @param turns how often each account appears
     */
    FilledBooks(Database database, Instant start, Duration length, int accounts, int turns) {
        if (accounts < 1 || accounts > PORTION || turns < 1) {
            throw new IllegalArgumentException("1 to " + PORTION + " accounts, one turn or more");
        }
        if ((long) accounts * turns > length.toMillis()) {
            throw new IllegalArgumentException("more than one posting a millisecond");
        }
        this.database = database;
        this.start = start;
        this.length = length;
        this.accounts = accounts;
        this.turns = turns;
    }

    /** Postings when all is written; each has two entries. */
    long postings() {
        return (long) accounts * turns;
    }

    int accounts() {
        return accounts;
    }

    /** The id of an account, counted from 0. */
    long account(int which) {
        return FIRST_ACCOUNT + which;
    }

    /** Registers outlets and accounts. Call first, once. */
    void prepare() {
        Map<Integer, String> merchants = new HashMap<>();
        List<Outlet> outlets = new ArrayList<>();
        for (int i = FIRST_MERCHANT; i < FIRST_MERCHANT + MERCHANTS; i++) {
            merchants.put(i, "饮食服务中心 " + i);
            outlets.add(new Outlet(i, i, "清真风味 " + i, "学生食堂一楼", Outlet.Kind.CANTEEN));
        }
        new OutletRegister(database.jdbi()).register(merchants, outlets);
        database.unhurried()
                .useHandle(
                        handle -> {
                            handle.execute("SET SESSION max_recursive_iterations = 1000000");
                            handle.execute("CREATE TABLE bench_number (i BIGINT PRIMARY KEY)");
                            handle.execute(NUMBERS);
                            run(handle, ACCOUNTS, 0, 0);
                        });
    }

    /**
     * Writes all of it.
     *
     * @param written hears how many entries there are by now
     */
    void fill(LongConsumer written) {
        long end = postings();
        database.unhurried()
                .useHandle(
                        handle -> {
                            for (long from = 0; from < end; from += PORTION) {
                                long to = Math.min(end, from + PORTION);
                                handle.begin();
                                run(handle, POSTINGS, from, to);
                                run(handle, ENTRIES, from, to);
                                handle.commit();
                                written.accept(2 * to);
                            }
                        });
    }

    private void run(Handle handle, String sql, long from, long to) {
        long deposit = 100L * turns;
        handle.createUpdate(sql)
                .bindMap(
                        Map.of(
                                "start", start.toEpochMilli(),
                                "length", length.toMillis(),
                                "postings", postings(),
                                "from", from,
                                "to", to,
                                "account", FIRST_ACCOUNT,
                                "accounts", accounts))
                .bindMap(
                        Map.of(
                                "merchant",
                                FIRST_MERCHANT,
                                "merchants",
                                MERCHANTS,
                                "deposit",
                                deposit,
                                "balance",
                                deposit - 100L * (turns - 1)))
                .execute();
    }
}

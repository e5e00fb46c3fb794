package campus.onecard.server.statement;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.account.MaskedName;
import campus.onecard.domain.money.DailyLimit;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.money.SingleLimit;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.domain.statement.Movement;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.domain.statement.NotRefunded;
import campus.onecard.domain.statement.Overview;
import campus.onecard.domain.statement.Settled;

import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a statement reads. Ledger account 1 is the cardholders'. */
@RegisterRowMapper(StatementDao.OverviewMapper.class)
@RegisterRowMapper(StatementDao.LineMapper.class)
@RegisterRowMapper(StatementDao.MovedMapper.class)
interface StatementDao {

    /** A movement with the id of its entry, which pages continue from. */
    record Line(long entryId, Movement movement) {}

    /** A movement as the month's totals need it. */
    record Moved(Instant at, MovementKind kind, Money amount, Money balanceAfter) {}

    @SqlQuery(
            """
            SELECT h.name, a.number, a.balance, a.day_spent, a.day, a.single_limit, a.daily_limit,
                (SELECT c.status FROM card c WHERE c.account_id = a.id
                    ORDER BY c.since DESC LIMIT 1) card, :today today
            FROM account a JOIN holder h ON h.account_id = a.id WHERE a.id = :account
            """)
    Optional<Overview> overview(long account, long today);

    @SqlQuery(
            """
            SELECT e.id, p.id posting_id, e.booked_at, e.kind, e.amount, e.balance_after,
                o.name party, o.place,
                d.posting_id IS NOT NULL disputed, d.settled_at, d.reason
            FROM entry e FORCE INDEX (by_owner)
            JOIN posting p ON p.seq = e.posting_seq
            JOIN outlet o ON o.id = p.outlet_id
            LEFT JOIN dispute_payment d ON d.posting_id = p.id
            WHERE e.ledger_id = 1 AND e.owner_id = :account AND e.id >= :from AND e.id < :below
            ORDER BY e.id DESC LIMIT :limit
            """)
    List<Line> page(long account, long from, long below, int limit);

    @SqlQuery(
            """
            SELECT e.id, p.id posting_id, e.booked_at, e.kind, e.amount, e.balance_after,
                o.name party, o.place,
                d.posting_id IS NOT NULL disputed, d.settled_at, d.reason
            FROM entry e FORCE INDEX (by_owner)
            JOIN posting p ON p.seq = e.posting_seq
            JOIN outlet o ON o.id = p.outlet_id
            LEFT JOIN dispute_payment d ON d.posting_id = p.id
            WHERE e.ledger_id = 1 AND e.owner_id = :account AND e.kind = :kind
                AND e.id >= :from AND e.id < :below
            ORDER BY e.id DESC LIMIT :limit
            """)
    List<Line> pageOfKind(long account, MovementKind kind, long from, long below, int limit);

    /** The movement of one transaction on the own account. */
    @SqlQuery(
            """
            SELECT e.id, p.id posting_id, e.booked_at, e.kind, e.amount, e.balance_after,
                o.name party, o.place,
                d.posting_id IS NOT NULL disputed, d.settled_at, d.reason
            FROM posting p
            JOIN entry e ON e.posting_seq = p.seq
            JOIN outlet o ON o.id = p.outlet_id
            LEFT JOIN dispute_payment d ON d.posting_id = p.id
            WHERE p.id = :posting AND e.ledger_id = 1 AND e.owner_id = :account
            ORDER BY e.id LIMIT 1
            """)
    Optional<Line> ofPosting(long account, byte[] posting);

    @SqlQuery(
            """
            SELECT booked_at, kind, amount, balance_after FROM entry FORCE INDEX (by_owner)
            WHERE ledger_id = 1 AND owner_id = :account AND id >= :from AND id < :below
            ORDER BY id
            """)
    List<Moved> moved(long account, long from, long below);

    @SqlQuery(
            """
            SELECT balance_after FROM entry FORCE INDEX (by_owner)
            WHERE ledger_id = 1 AND owner_id = :account AND id < :below
            ORDER BY id DESC LIMIT 1
            """)
    Optional<Long> balanceBefore(long account, long below);

    /** Name and number leave the server masked. */
    final class OverviewMapper implements RowMapper<Overview> {
        @Override
        public Overview map(ResultSet row, StatementContext context) throws SQLException {
            boolean today = row.getInt("day") == row.getLong("today");
            String card = row.getString("card");
            return new Overview(
                    MaskedName.of(row.getString("name")),
                    new AccountNumber(row.getString("number")).masked(),
                    Money.ofFen(row.getLong("balance")),
                    today ? Money.ofFen(row.getLong("day_spent")) : Money.ZERO,
                    new SingleLimit(Money.ofFen(row.getLong("single_limit"))),
                    new DailyLimit(Money.ofFen(row.getLong("daily_limit"))),
                    card == null ? CardStatus.UNKNOWN : CardStatus.valueOf(card));
        }
    }

    final class LineMapper implements RowMapper<Line> {
        @Override
        public Line map(ResultSet row, StatementContext context) throws SQLException {
            ByteBuffer id = ByteBuffer.wrap(row.getBytes("posting_id"));
            return new Line(
                    row.getLong("id"),
                    new Movement(
                            new UUID(id.getLong(), id.getLong()).toString(),
                            Instant.ofEpochMilli(row.getLong("booked_at")),
                            MovementKind.valueOf(row.getString("kind")),
                            Money.ofFen(row.getLong("amount")),
                            Money.ofFen(row.getLong("balance_after")),
                            row.getString("party"),
                            row.getString("place"),
                            row.getBoolean("disputed"),
                            settled(row)));
        }

        private static @Nullable Settled settled(ResultSet row) throws SQLException {
            long at = row.getLong("settled_at");
            String reason = row.getString("reason");
            return at == 0
                    ? null
                    : new Settled(
                            reason == null ? null : NotRefunded.valueOf(reason),
                            Instant.ofEpochMilli(at));
        }
    }

    final class MovedMapper implements RowMapper<Moved> {
        @Override
        public Moved map(ResultSet row, StatementContext context) throws SQLException {
            return new Moved(
                    Instant.ofEpochMilli(row.getLong("booked_at")),
                    MovementKind.valueOf(row.getString("kind")),
                    Money.ofFen(row.getLong("amount")),
                    Money.ofFen(row.getLong("balance_after")));
        }
    }
}

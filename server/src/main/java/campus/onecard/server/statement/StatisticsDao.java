package campus.onecard.server.statement;

import campus.onecard.domain.money.Money;

import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** What statistics read: the kinds of Statistics.COUNTED on the own account. */
@RegisterRowMapper(StatisticsDao.SpentMapper.class)
interface StatisticsDao {

    /**
     * One sum spent, or given back.
     *
     * @param at when it was spent, also for what is given back later
     * @param party where it was spent
     * @param canteen whether that was a canteen
     * @param spent less than zero for what was given back
     */
    record Spent(Instant at, String party, boolean canteen, Money spent) {}

    @SqlQuery(
            """
            SELECT COALESCE(f.booked_at, e.booked_at) at, o.name party, o.kind, -e.amount spent
            FROM entry e FORCE INDEX (by_owner)
            JOIN posting p ON p.seq = e.posting_seq
            LEFT JOIN posting f ON f.id = p.refers_to AND e.kind IN ('REFUND', 'DEPOSIT_RETURN')
            JOIN outlet o ON o.id = COALESCE(f.outlet_id, p.outlet_id)
            WHERE e.ledger_id = 1 AND e.owner_id = :account AND e.id >= :from AND e.id < :below
                AND e.kind IN ('PAYMENT', 'REFUND', 'DEPOSIT', 'DEPOSIT_RETURN')
            ORDER BY e.id
            """)
    List<Spent> spent(long account, long from, long below);

    /** Fen. */
    @SqlQuery(
            """
            SELECT COALESCE(-SUM(e.amount), 0) FROM entry e FORCE INDEX (by_owner)
            WHERE e.ledger_id = 1 AND e.owner_id = :account AND e.id >= :from AND e.id < :below
                AND e.kind IN ('PAYMENT', 'REFUND', 'DEPOSIT', 'DEPOSIT_RETURN')
            """)
    long sum(long account, long from, long below);

    final class SpentMapper implements RowMapper<Spent> {
        @Override
        public Spent map(ResultSet row, StatementContext context) throws SQLException {
            return new Spent(
                    Instant.ofEpochMilli(row.getLong("at")),
                    row.getString("party"),
                    row.getString("kind").equals("CANTEEN"),
                    Money.ofFen(row.getLong("spent")));
        }
    }
}

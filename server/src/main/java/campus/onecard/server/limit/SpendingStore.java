package campus.onecard.server.limit;

import campus.onecard.domain.limit.MonthSpending;
import campus.onecard.domain.limit.Spent;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.server.ledger.EntryIds;

import org.jdbi.v3.core.Jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;

/** Reads what counted toward the daily limits of a month. */
final class SpendingStore {

    /** What comes back refers to the posting that spent it, whose day it counted toward. */
    private static final String MONTH =
            """
            SELECT e.amount, COALESCE(o.booked_at, e.booked_at) spent_at
            FROM entry e FORCE INDEX (by_owner)
            JOIN posting p ON p.seq = e.posting_seq
            LEFT JOIN posting o ON e.amount > 0 AND o.id = p.refers_to
            WHERE e.ledger_id = 1 AND e.owner_id = :account AND e.id >= :from AND e.id < :below
                AND (e.amount < 0 AND e.kind IN ('PAYMENT', 'DEPOSIT', 'FEE')
                    OR e.amount > 0 AND e.kind IN ('REFUND', 'DEPOSIT_RETURN', 'FEE_RETURN'))
            ORDER BY e.id
            """;

    private final Jdbi jdbi;

    SpendingStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    MonthSpending month(long account, YearMonth month) {
        return new MonthSpending(
                month,
                jdbi.withHandle(
                        handle ->
                                handle.createQuery(MONTH)
                                        .bind("account", account)
                                        .bind("from", first(month))
                                        .bind("below", first(month.plusMonths(1)))
                                        .map((row, _) -> spent(row))
                                        .list()));
    }

    private static long first(YearMonth month) {
        return EntryIds.firstAt(CampusTime.startOf(month));
    }

    private static Spent spent(ResultSet row) throws SQLException {
        Instant at = Instant.ofEpochMilli(row.getLong("spent_at"));
        return new Spent(CampusTime.dayOf(at), Money.ofFen(row.getLong("amount")).negated());
    }
}

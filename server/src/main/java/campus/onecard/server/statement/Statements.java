package campus.onecard.server.statement;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.MonthSummary;
import campus.onecard.domain.statement.Movement;
import campus.onecard.domain.statement.Overview;
import campus.onecard.server.database.UuidBytes;
import campus.onecard.server.statement.StatementDao.Line;

import org.jdbi.v3.core.Jdbi;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What an account's statement says, for features that hand it on. */
public final class Statements {

    private final StatementDao dao;

    public Statements(Jdbi jdbi) {
        this.dao = jdbi.onDemand(StatementDao.class);
    }

    /** Whose it is; name and number are masked. Empty when there is no such account. */
    public Optional<Overview> overview(long account) {
        return dao.overview(account, 0);
    }

    /** One movement; empty when the transaction moved nothing on this account. */
    public Optional<Movement> movement(long account, UUID transaction) {
        return dao.ofPosting(account, UuidBytes.of(transaction)).map(Line::movement);
    }

    /** The month's totals as the books are now. */
    public MonthSummary month(long account, YearMonth month) {
        long from = MovementQuery.firstOf(month);
        long below = MovementQuery.firstOf(month.plusMonths(1));
        Money opening = Money.ofFen(dao.balanceBefore(account, from).orElse(0L));
        return MonthTotals.of(month, opening, dao.moved(account, from, below));
    }

    /** The month's newest movements, newest first. */
    public List<Movement> movements(long account, YearMonth month, int most) {
        long from = MovementQuery.firstOf(month);
        long below = MovementQuery.firstOf(month.plusMonths(1));
        return dao.page(account, from, below, most).stream().map(Line::movement).toList();
    }
}

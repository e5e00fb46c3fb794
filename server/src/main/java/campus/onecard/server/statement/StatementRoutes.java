package campus.onecard.server.statement;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.Routes;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.MonthSummary;
import campus.onecard.domain.statement.MovementPage;
import campus.onecard.domain.statement.Overview;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.http.Call;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.statement.StatementDao.Line;

import org.jdbi.v3.core.Jdbi;

import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;

/** Answers what a cardholder asks about the own account (K-06). */
public final class StatementRoutes {

    private final StatementDao dao;
    private final InstantSource clock;

    /**
     * @param clock tells which day today is
     */
    public StatementRoutes(Jdbi jdbi, InstantSource clock) {
        this.dao = jdbi.onDemand(StatementDao.class);
        this.clock = clock;
    }

    /** Adds the three routes. */
    public void bind(Bindings bindings) {
        bindings.on(Routes.OVERVIEW, (call, _) -> overview(call));
        bindings.on(Routes.MOVEMENTS, (call, _) -> movements(call));
        bindings.on(Routes.MONTH, (call, _) -> month(call));
    }

    Overview overview(Call call) {
        long today = CampusTime.dayOf(clock.instant()).toEpochDay();
        return dao.overview(call.cardholder().accountId(), today)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        ErrorCode.NOT_FOUND, "This account does not exist."));
    }

    /** Reads one line more than asked for, to know whether there is a next page. */
    MovementPage movements(Call call) {
        long account = call.cardholder().accountId();
        MovementQuery query = MovementQuery.of(call);
        int limit = query.size() + 1;
        List<Line> lines =
                query.kind()
                        .map(k -> dao.pageOfKind(account, k, query.from(), query.below(), limit))
                        .orElseGet(() -> dao.page(account, query.from(), query.below(), limit));
        boolean more = lines.size() > query.size();
        List<Line> shown = more ? lines.subList(0, query.size()) : lines;
        return new MovementPage(
                shown.stream().map(Line::movement).toList(),
                more ? Cursor.of(shown.getLast().entryId()) : null);
    }

    MonthSummary month(Call call) {
        long account = call.cardholder().accountId();
        YearMonth month = MovementQuery.month(call.path().getOrDefault("month", ""));
        long from = MovementQuery.firstOf(month);
        Money opening = Money.ofFen(dao.balanceBefore(account, from).orElse(0L));
        return MonthTotals.of(
                month,
                opening,
                dao.moved(account, from, MovementQuery.firstOf(month.plusMonths(1))));
    }
}

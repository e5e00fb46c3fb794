package campus.onecard.server.statement;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.Routes;
import campus.onecard.domain.api.StatisticsRoutes;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.MonthSummary;
import campus.onecard.domain.statement.MovementPage;
import campus.onecard.domain.statement.Overview;
import campus.onecard.domain.statement.Statistics;
import campus.onecard.domain.statement.Statistics.OfMonth;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.server.database.Archive;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.http.Call;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.ledger.EntryIds;
import campus.onecard.server.message.UnreadMessages;
import campus.onecard.server.statement.StatementDao.Line;

import org.jdbi.v3.core.Jdbi;

import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Answers what a cardholder asks about the own account (K-06). */
public final class StatementRoutes {

    private final StatementDao dao;
    private final UnreadMessages unread;
    private final Archive archive;
    private final InstantSource clock;

    /**
     * @param clock tells which day today is
     */
    public StatementRoutes(Jdbi jdbi, InstantSource clock) {
        this(jdbi, Archive.of(jdbi), clock);
    }

    /**
     * @param archive answers about what is over; the rest, and every balance, comes from the
     *     primary, so that nobody sees an older state than that of the own last payment
     * @param clock tells which day today is
     */
    public StatementRoutes(Jdbi jdbi, Archive archive, InstantSource clock) {
        this.dao = jdbi.onDemand(StatementDao.class);
        this.unread = new UnreadMessages(jdbi);
        this.archive = archive;
        this.clock = clock;
    }

    private <T> T ask(long below, Function<StatementDao, T> question) {
        return archive.read(
                EntryIds.timeOf(below),
                jdbi -> jdbi.withExtension(StatementDao.class, question::apply));
    }

    /** Adds the routes. */
    public void bind(Bindings bindings) {
        bindings.on(Routes.OVERVIEW, (call, _) -> overview(call));
        bindings.on(Routes.MOVEMENTS, (call, _) -> movements(call));
        bindings.on(Routes.MONTH, (call, _) -> month(call));
        bindings.on(StatisticsRoutes.STATISTICS, (call, _) -> statistics(call));
    }

    Overview overview(Call call) {
        long today = CampusTime.dayOf(clock.instant()).toEpochDay();
        long account = call.cardholder().accountId();
        return dao.overview(account, today)
                .map(overview -> overview.waiting(unread.of(account)))
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
        long from = query.from();
        long below = query.below();
        List<Line> lines =
                query.kind()
                        .map(k -> ask(below, d -> d.pageOfKind(account, k, from, below, limit)))
                        .orElseGet(() -> ask(below, d -> d.page(account, from, below, limit)));
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
        long below = MovementQuery.firstOf(month.plusMonths(1));
        return ask(
                below,
                d ->
                        MonthTotals.of(
                                month,
                                Money.ofFen(d.balanceBefore(account, from).orElse(0L)),
                                d.moved(account, from, below)));
    }

    Statistics statistics(Call call) {
        long account = call.cardholder().accountId();
        YearMonth month = MovementQuery.month(call.path().getOrDefault("month", ""));
        long from = MovementQuery.firstOf(month);
        long below = MovementQuery.firstOf(month.plusMonths(1));
        Function<StatisticsDao, Statistics> question =
                d ->
                        StatisticsSums.of(
                                month, d.spent(account, from, below), before(d, account, month));
        return archive.read(
                EntryIds.timeOf(below),
                jdbi -> jdbi.withExtension(StatisticsDao.class, question::apply));
    }

    private static List<OfMonth> before(StatisticsDao dao, long account, YearMonth month) {
        return IntStream.range(1, Statistics.MONTHS)
                .mapToObj(i -> month.minusMonths(Statistics.MONTHS - (long) i))
                .map(m -> new OfMonth(m, spentIn(dao, account, m)))
                .toList();
    }

    private static Money spentIn(StatisticsDao dao, long account, YearMonth month) {
        long from = MovementQuery.firstOf(month);
        return Money.ofFen(dao.sum(account, from, MovementQuery.firstOf(month.plusMonths(1))));
    }
}

package campus.onecard.kiosk.journey;

import campus.onecard.domain.statement.MonthSummary;
import campus.onecard.domain.statement.Movement;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.domain.statement.MovementPage;
import campus.onecard.domain.statement.Overview;
import campus.onecard.kiosk.journey.Step.Home;
import campus.onecard.kiosk.journey.Step.MovementDetail;
import campus.onecard.kiosk.journey.Step.Transactions;

import java.time.YearMonth;
import java.util.Optional;

/** Transaction query 交易查询 (K-06). */
final class StatementMoves {

    private StatementMoves() {}

    static Transactions open(Home from, Turn turn) {
        Attempts attempts = turn.attempts();
        return new Transactions(
                from.visit(),
                from.overview().again(attempts),
                Filter.ALL,
                Pages.first(attempts),
                YearMonth.from(turn.station().today()),
                new Fetched.Waiting<>(attempts.next()));
    }

    static Step transactions(Transactions at, Turn turn) {
        return switch (turn.event()) {
            case Event.Back(), Event.Confirm() ->
                    new Home(
                            at.visit(),
                            at.overview(),
                            new Fetched.Waiting<>(turn.attempts().next()));
            case Event.OpenMovement(Movement movement) -> new MovementDetail(at, movement);
            case Event.WantStatistics() -> turn.errands().statistics(at, turn).orElse(at);
            case Event.FilterKind(Optional<MovementKind> kind)
                    when !kind.equals(at.filter().kind()) ->
                    filtered(at, new Filter(kind, at.filter().month()), turn);
            case Event.FilterMonth(Optional<YearMonth> month)
                    when !month.equals(at.filter().month()) ->
                    filtered(at, new Filter(at.filter().kind(), month), turn);
            case Event.Older() -> paged(at, at.pages().older(turn.attempts()));
            case Event.Newer() -> paged(at, at.pages().newer());
            default -> filled(at, turn);
        };
    }

    static Step detail(MovementDetail at, Turn turn) {
        return switch (turn.event()) {
            case Event.Back(), Event.Confirm() -> at.from();
            case Event.WantReceipt() ->
                    turn.errands()
                            .receipts()
                            .map(offer -> offer.open(at, at.movement().id(), turn))
                            .orElse(at);
            case Event.NotMine() when at.canBeDisputed() ->
                    turn.errands().wrongCharge(at.from().visit(), at.movement()).orElse(at);
            default -> new MovementDetail(filled(at.from(), turn), at.movement());
        };
    }

    private static Transactions filled(Transactions at, Turn turn) {
        Attempts attempts = turn.attempts();
        return switch (turn.event()) {
            case Event.OverviewCame(long attempt, Overview overview) ->
                    with(at, at.overview().came(attempt, overview), at.pages(), at.month());
            case Event.PageCame(long attempt, MovementPage page) ->
                    paged(at, at.pages().came(attempt, page, attempts));
            case Event.MonthCame(long attempt, MonthSummary month) ->
                    with(at, at.overview(), at.pages(), at.month().came(attempt, month));
            case Event.CallFailed(long attempt, Trouble trouble) ->
                    with(
                            at,
                            at.overview().failed(attempt, trouble),
                            at.pages().failed(attempt, trouble),
                            at.month().failed(attempt, trouble));
            case Event.Retry() ->
                    with(
                            at,
                            at.overview().again(attempts),
                            at.pages().again(attempts),
                            at.month().again(attempts));
            default -> at;
        };
    }

    /** Another filter lists from the newest again; the month's totals follow the month only. */
    private static Transactions filtered(Transactions at, Filter filter, Turn turn) {
        Pages pages = Pages.first(turn.attempts());
        Transactions plain =
                new Transactions(
                        at.visit(), at.overview(), filter, pages, at.thisMonth(), at.month());
        return plain.shownMonth().equals(at.shownMonth())
                ? plain
                : with(
                        plain,
                        plain.overview(),
                        pages,
                        new Fetched.Waiting<>(turn.attempts().next()));
    }

    private static Transactions paged(Transactions at, Pages pages) {
        return with(at, at.overview(), pages, at.month());
    }

    private static Transactions with(
            Transactions at, Fetched<Overview> overview, Pages pages, Fetched<MonthSummary> month) {
        return new Transactions(at.visit(), overview, at.filter(), pages, at.thisMonth(), month);
    }
}

package campus.onecard.kiosk.shots;

import campus.onecard.domain.statement.MonthSummary;
import campus.onecard.domain.statement.Movement;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.domain.statement.MovementPage;
import campus.onecard.domain.statement.NotRefunded;
import campus.onecard.domain.statement.Overview;
import campus.onecard.domain.statement.Settled;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Filter;
import campus.onecard.kiosk.journey.Pages;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Trouble;

import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The transaction query in each of its states. */
final class SampleTransactions {

    private static final YearMonth MONTH = SampleStatement.MONTH;
    private static final YearMonth EARLIER = MONTH.minusMonths(2);
    private static final Trouble BROKEN = new Trouble(Trouble.Kind.FAULT, "E1901");

    private SampleTransactions() {}

    static List<Sample> all() {
        Step.Transactions ordinary = ordinary();
        Step.Transactions huge = huge();
        return List.of(
                Sample.of("transactions", ordinary),
                Sample.of("transactions-second-page", ordinary(pages(second(), 1))),
                Sample.of("transactions-turning", ordinary(turning())),
                Sample.of("transactions-huge", huge),
                Sample.of("transactions-loading", loading()),
                Sample.of("transactions-empty-month", emptyMonth()),
                Sample.of("transactions-empty-kind", emptyKind()),
                Sample.of("transactions-failed", failed()),
                Sample.of("movement-payment", detail(ordinary, SampleStatement.page(), 0)),
                Sample.of("movement-reported", reported(ordinary, null)),
                Sample.of("movement-refunded", reported(ordinary, settled(null))),
                Sample.of(
                        "movement-not-refunded",
                        reported(ordinary, settled(NotRefunded.PASSWORD_TYPED))),
                Sample.of("movement-top-up", detail(ordinary, SampleStatement.page(), 3)),
                Sample.of("movement-huge", detail(huge, SampleStatement.hugePage(), 0)));
    }

    private static Step.MovementDetail reported(Step.Transactions from, @Nullable Settled settled) {
        Movement paid = SampleStatement.page().movements().get(2);
        Movement reported =
                new Movement(
                        paid.id(),
                        paid.at(),
                        paid.kind(),
                        paid.amount(),
                        paid.balanceAfter(),
                        paid.party(),
                        paid.place(),
                        true,
                        settled);
        return new Step.MovementDetail(from, reported);
    }

    private static Settled settled(@Nullable NotRefunded why) {
        return new Settled(why, SampleMachine.NOW);
    }

    private static Step.MovementDetail detail(Step.Transactions from, MovementPage page, int row) {
        return new Step.MovementDetail(from, page.movements().get(row));
    }

    private static List<MovementPage> first() {
        return List.of(SampleStatement.page());
    }

    private static List<MovementPage> second() {
        return List.of(SampleStatement.page(), SampleStatement.page());
    }

    private static Pages pages(List<MovementPage> seen, int shown) {
        return new Pages(seen, shown, new Pages.Coming.Later("cursor"), false);
    }

    private static Pages turning() {
        return new Pages(first(), 0, new Pages.Coming.Waiting(4, "cursor"), true);
    }

    private static Pages ended(MovementPage page) {
        return new Pages(List.of(page), 0, new Pages.Coming.End(), false);
    }

    /** The first page, as most people see it. */
    static Step.Transactions ordinary() {
        return ordinary(pages(first(), 0));
    }

    private static Step.Transactions ordinary(Pages pages) {
        return step(
                new Fetched.Here<>(SampleStatement.ORDINARY),
                Filter.ALL,
                pages,
                new Fetched.Here<>(SampleStatement.month()));
    }

    private static Step.Transactions huge() {
        return step(
                new Fetched.Here<>(SampleStatement.HUGE),
                Filter.ALL,
                ended(SampleStatement.hugePage()),
                new Fetched.Here<>(SampleStatement.hugeMonth()));
    }

    private static Step.Transactions loading() {
        return step(
                new Fetched.Waiting<>(1),
                Filter.ALL,
                new Pages(List.of(), 0, new Pages.Coming.Waiting(2, null), false),
                new Fetched.Waiting<>(3));
    }

    private static Step.Transactions emptyMonth() {
        return step(
                new Fetched.Here<>(SampleStatement.CARD_LOST),
                new Filter(Optional.empty(), Optional.of(EARLIER)),
                ended(new MovementPage(List.of(), null)),
                new Fetched.Here<>(SampleStatement.emptyMonth(EARLIER)));
    }

    private static Step.Transactions emptyKind() {
        return step(
                new Fetched.Here<>(SampleStatement.ORDINARY),
                new Filter(Optional.of(MovementKind.FEE), Optional.of(MONTH)),
                ended(new MovementPage(List.of(), null)),
                new Fetched.Here<>(SampleStatement.month()));
    }

    private static Step.Transactions failed() {
        return step(
                new Fetched.Failed<>(BROKEN),
                Filter.ALL,
                new Pages(List.of(), 0, new Pages.Coming.Failed(BROKEN, null), false),
                new Fetched.Failed<>(BROKEN));
    }

    private static Step.Transactions step(
            Fetched<Overview> overview, Filter filter, Pages pages, Fetched<MonthSummary> month) {
        return new Step.Transactions(Samples.VISIT, overview, filter, pages, MONTH, month);
    }
}

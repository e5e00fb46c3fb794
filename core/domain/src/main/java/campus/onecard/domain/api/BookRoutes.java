package campus.onecard.domain.api;

import campus.onecard.domain.books.CloseDays;
import campus.onecard.domain.books.ClosedDays;
import campus.onecard.domain.books.DayFigures;
import campus.onecard.domain.books.MoneyFlow;
import campus.onecard.domain.books.PostingTrace;
import campus.onecard.domain.books.VerifyReport;

import java.util.List;
import java.util.Set;

/** What operators and the finance office ask of the books: a part of {@link Routes}. */
public final class BookRoutes {

    public static final Route<Void, VerifyReport> VERIFY =
            get(
                    "verifyBooks",
                    "/v1/books/verification",
                    VerifyReport.class,
                    List.of(),
                    "Adds the whole books again and walks the audit chain.");
    public static final Route<Void, PostingTrace> POSTING =
            get(
                    "posting",
                    "/v1/books/postings/{id}",
                    PostingTrace.class,
                    List.of(),
                    "One posting with its sides, what undid it, its seal and its business day.");
    public static final Route<Void, MoneyFlow> FLOW =
            get(
                    "moneyFlow",
                    "/v1/books/flow",
                    MoneyFlow.class,
                    List.of("day", "account"),
                    "From where to where money went, of a closed day, an account, or all time.");
    public static final Route<CloseDays, ClosedDays> CLOSE_DAYS =
            new Route<>(
                    "closeDays",
                    Route.Method.POST,
                    "/v1/days",
                    Role.OPERATOR,
                    CloseDays.class,
                    ClosedDays.class,
                    List.of(),
                    Set.of(),
                    "Closes the business days that have ended, or the open one early.");
    public static final Route<Void, DayFigures> DAY =
            get(
                    "day",
                    "/v1/days/{day}",
                    DayFigures.class,
                    List.of(),
                    "The figures of a closed business day.");
    public static final Route<Void, byte[]> DAY_REPORT =
            get(
                    "dayReport",
                    "/v1/days/{day}/report",
                    byte[].class,
                    List.of(),
                    "The report of a closed business day as PDF; the same bytes every time.");

    static final List<Route<?, ?>> ALL =
            List.of(VERIFY, POSTING, FLOW, CLOSE_DAYS, DAY, DAY_REPORT);

    private BookRoutes() {}

    private static <A> Route<Void, A> get(
            String name, String path, Class<A> answer, List<String> query, String summary) {
        return new Route<>(
                name,
                Route.Method.GET,
                path,
                Role.OPERATOR,
                Void.class,
                answer,
                query,
                Set.of(ErrorCode.NOT_FOUND, ErrorCode.BUSY),
                summary);
    }
}

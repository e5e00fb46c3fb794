package campus.onecard.domain.api;

import campus.onecard.domain.statement.Statistics;

import java.util.List;
import java.util.Set;

/** What was spent on what: a part of {@link Routes}. */
public final class StatisticsRoutes {

    public static final Route<Void, Statistics> STATISTICS =
            new Route<>(
                    "statistics",
                    Route.Method.GET,
                    "/v1/account/months/{month}/statistics",
                    Role.CARDHOLDER,
                    Void.class,
                    Statistics.class,
                    List.of(),
                    Set.of(),
                    "One month's spending by meal and by place, and the months before it.");

    static final List<Route<?, ?>> ALL = List.of(STATISTICS);

    private StatisticsRoutes() {}
}

package campus.onecard.kiosk.statistics;

import campus.onecard.domain.api.StatisticsRoutes;
import campus.onecard.domain.statement.Statistics;
import campus.onecard.kiosk.effect.Ask;
import campus.onecard.kiosk.effect.Campus;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Visit;

import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongFunction;

/** Asks for a month's statistics. */
public record StatisticsAsk(long attempt, Visit owner, YearMonth month) implements Ask {

    /** Which question a step has open. */
    public static Set<Ask> of(StatisticsStep step) {
        return step.statistics() instanceof Fetched.Waiting<?>(long attempt)
                ? Set.of(new StatisticsAsk(attempt, step.from().visit(), step.month()))
                : Set.of();
    }

    @Override
    public Event put(Campus campus, LongFunction<UUID> idOf) {
        Statistics statistics =
                campus.as(owner)
                        .call(
                                StatisticsRoutes.STATISTICS,
                                Map.of("month", month.toString()),
                                Map.of(),
                                null);
        return new StatisticsEvent.Came(attempt, Objects.requireNonNull(statistics));
    }
}

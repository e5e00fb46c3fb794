package campus.onecard.kiosk.dispute;

import campus.onecard.domain.api.SafetyRoutes;
import campus.onecard.domain.dispute.DisputeOutcome;
import campus.onecard.domain.dispute.ReportWrongCharges;
import campus.onecard.kiosk.effect.Ask;
import campus.onecard.kiosk.effect.Campus;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Visit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongFunction;

/**
 * Sends the report.
 *
 * @param payments ids of movements, in one order, so that the same report says the same
 */
public record DisputeAsk(long attempt, Visit owner, List<UUID> payments) implements Ask {

    /** Which question a step has open. */
    public static Set<Ask> of(DisputeStep step) {
        return step instanceof DisputeStep.Sending(DisputeStep.Choosing from, long attempt)
                ? Set.of(
                        new DisputeAsk(
                                attempt,
                                from.owner(),
                                from.marked().stream().sorted().map(UUID::fromString).toList()))
                : Set.of();
    }

    @Override
    public Event put(Campus campus, LongFunction<UUID> idOf) {
        DisputeOutcome outcome =
                campus.as(owner)
                        .call(
                                SafetyRoutes.REPORT_WRONG_CHARGES,
                                Map.of(),
                                Map.of(),
                                new ReportWrongCharges(idOf.apply(attempt), payments));
        return new DisputeEvent.Answered(attempt, Objects.requireNonNull(outcome));
    }
}

package campus.onecard.kiosk.limits;

import campus.onecard.client.OneCardClient;
import campus.onecard.domain.api.SafetyRoutes;
import campus.onecard.domain.limit.MonthSpending;
import campus.onecard.domain.limit.SetLimits;
import campus.onecard.domain.password.Password;
import campus.onecard.kiosk.effect.Ask;
import campus.onecard.kiosk.effect.Campus;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Visit;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongFunction;

/** The questions about limits. */
public sealed interface LimitsAsk extends Ask {

    /** Which questions a step has open. */
    static Set<Ask> of(LimitsStep step) {
        return switch (step) {
            case LimitsStep.Looking at -> {
                Set<Ask> asks = new LinkedHashSet<>();
                if (at.overview() instanceof Fetched.Waiting<?>(long attempt)) {
                    asks.add(new GetLimits(attempt, at.owner()));
                }
                asks.addAll(month(at.owner(), at.month()));
                yield asks;
            }
            case LimitsStep.Choosing at -> month(at.owner(), at.month());
            case LimitsStep.Typing at -> month(at.owner(), at.from().month());
            case LimitsStep.Pin at -> month(at.owner(), at.from().month());
            case LimitsStep.Saving at ->
                    Set.of(new Save(at.attempt(), at.owner(), at.from().wanted(), at.pin()));
            case LimitsStep.NeedsCard _,
                    LimitsStep.Unsure _,
                    LimitsStep.Saved _,
                    LimitsStep.Refused _ ->
                    Set.of();
        };
    }

    private static Set<Ask> month(Visit owner, Fetched<MonthSpending> month) {
        return month instanceof Fetched.Waiting<MonthSpending>(long attempt)
                ? Set.of(new GetMonth(attempt, owner))
                : Set.of();
    }

    /** The limits in force. */
    record GetLimits(long attempt, Visit owner) implements LimitsAsk {
        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) {
            return new Event.OverviewCame(attempt, campus.as(owner).overview());
        }
    }

    /** What was spent last month. */
    record GetMonth(long attempt, Visit owner) implements LimitsAsk {
        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) {
            MonthSpending month =
                    campus.as(owner).call(SafetyRoutes.LAST_MONTH, Map.of(), Map.of(), null);
            return new LimitsEvent.MonthCame(attempt, Objects.requireNonNull(month));
        }
    }

    /** Sets both. */
    record Save(long attempt, Visit owner, Limits wanted, Optional<Password> pin)
            implements LimitsAsk {
        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) {
            UUID id = idOf.apply(attempt);
            OneCardClient line = campus.as(owner);
            return new LimitsEvent.Answered(
                    attempt,
                    pin.map(p -> line.setLimits(id, wanted.single(), wanted.daily(), p))
                            .orElseGet(
                                    () ->
                                            line.setLimits(
                                                    new SetLimits(
                                                            id, wanted.single(), wanted.daily()))));
        }
    }
}

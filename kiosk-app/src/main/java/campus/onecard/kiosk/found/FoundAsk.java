package campus.onecard.kiosk.found;

import campus.onecard.domain.api.FoundRoutes;
import campus.onecard.domain.found.FoundCard;
import campus.onecard.domain.found.FoundOutcome;
import campus.onecard.kiosk.effect.Ask;
import campus.onecard.kiosk.effect.Campus;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Who;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongFunction;

/** Tells the server of a found card. */
public record FoundAsk(long attempt, Who.ByCard card) implements Ask {

    /** Which question a step has open. */
    public static Set<Ask> of(FoundStep step) {
        return step instanceof FoundStep.Sending at
                ? Set.of(new FoundAsk(at.attempt(), at.card()))
                : Set.of();
    }

    @Override
    public Event put(Campus campus, LongFunction<UUID> idOf) {
        FoundCard found = new FoundCard(idOf.apply(attempt), card.card(), card.ticket());
        FoundOutcome outcome =
                campus.asMachine().call(FoundRoutes.FOUND_CARD, Map.of(), Map.of(), found);
        return new FoundEvent.Answered(attempt, Objects.requireNonNull(outcome));
    }
}

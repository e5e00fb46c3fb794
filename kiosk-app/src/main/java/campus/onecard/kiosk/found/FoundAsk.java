package campus.onecard.kiosk.found;

import campus.onecard.domain.api.FoundRoutes;
import campus.onecard.domain.found.FoundCard;
import campus.onecard.domain.found.FoundOutcome;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardStanding;
import campus.onecard.kiosk.effect.Ask;
import campus.onecard.kiosk.effect.Campus;
import campus.onecard.kiosk.effect.CardNotThere;
import campus.onecard.kiosk.journey.Event;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongFunction;

/** Lets a found card prove once more that it is there, and tells the server of it. */
public record FoundAsk(long attempt, CardSerial card) implements Ask {

    private static final Logger LOG = LoggerFactory.getLogger(FoundAsk.class);

    /** Which question a step has open. */
    public static Set<Ask> of(FoundStep step) {
        return step instanceof FoundStep.Sending at
                ? Set.of(new FoundAsk(at.attempt(), at.card()))
                : Set.of();
    }

    @Override
    public Event put(Campus campus, LongFunction<UUID> idOf) throws InterruptedException {
        CardStanding there;
        try {
            there = campus.tap(card);
        } catch (CardNotThere e) {
            LOG.info("a found card was not read: {}", e.getMessage(), e.getCause());
            return new FoundEvent.CardGone(attempt);
        }
        return switch (there.status()) {
            case ACTIVE, LOST -> report(campus, idOf, Objects.requireNonNull(there.ticket()));
            case VOID -> new FoundEvent.Answered(attempt, new FoundOutcome.Worthless());
            case UNKNOWN -> new FoundEvent.CardGone(attempt);
        };
    }

    private Event report(Campus campus, LongFunction<UUID> idOf, String ticket) {
        FoundCard found = new FoundCard(idOf.apply(attempt), card, ticket);
        FoundOutcome outcome =
                campus.asMachine().call(FoundRoutes.FOUND_CARD, Map.of(), Map.of(), found);
        return new FoundEvent.Answered(attempt, Objects.requireNonNull(outcome));
    }
}

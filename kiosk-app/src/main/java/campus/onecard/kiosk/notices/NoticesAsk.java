package campus.onecard.kiosk.notices;

import campus.onecard.domain.api.FoundRoutes;
import campus.onecard.domain.found.NoticePage;
import campus.onecard.kiosk.effect.Ask;
import campus.onecard.kiosk.effect.Campus;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Fetched;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongFunction;

/** Fetches a page of notices; nobody needs to be signed in. */
public record NoticesAsk(long attempt, Search search) implements Ask {

    /** Which question a step has open. */
    public static Set<Ask> of(NoticesStep step) {
        NoticesStep.Browsing list =
                switch (step) {
                    case NoticesStep.Browsing at -> at;
                    case NoticesStep.Digits at -> at.from();
                    case NoticesStep.Detail at -> at.from();
                };
        return list.page() instanceof Fetched.Waiting<NoticePage>(long attempt)
                ? Set.of(new NoticesAsk(attempt, list.search()))
                : Set.of();
    }

    @Override
    public Event put(Campus campus, LongFunction<UUID> idOf) {
        NoticePage page =
                campus.asMachine().call(FoundRoutes.NOTICES, Map.of(), search.query(), null);
        return new NoticesEvent.Came(attempt, Objects.requireNonNull(page));
    }
}

package campus.onecard.kiosk.messages;

import campus.onecard.domain.api.Routes;
import campus.onecard.domain.api.SafetyRoutes;
import campus.onecard.domain.message.MessagePage;
import campus.onecard.domain.message.ReadMessages;
import campus.onecard.domain.message.Unread;
import campus.onecard.kiosk.effect.Ask;
import campus.onecard.kiosk.effect.Campus;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Visit;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongFunction;

/** What the server is asked and told while somebody reads messages. */
public sealed interface MessagesAsk extends Ask {

    /** Which questions a step has open. */
    static Set<Ask> of(MessagesStep step) {
        MessagesStep.Browsing list =
                switch (step) {
                    case MessagesStep.Browsing at -> at;
                    case MessagesStep.Detail at -> at.from();
                };
        Set<Ask> asks = new LinkedHashSet<>();
        if (list.page() instanceof Fetched.Waiting<MessagePage>(long attempt)) {
            asks.add(new GetPage(attempt, list.owner(), list.cursor()));
        }
        list.reading()
                .telling()
                .ifPresent(t -> asks.add(new TellRead(t.attempt(), list.owner(), t.read())));
        return asks;
    }

    /**
     * Fetches a page.
     *
     * @param cursor empty for the newest
     */
    record GetPage(long attempt, Visit owner, String cursor) implements MessagesAsk {

        /** How many messages one page of the screen shows. */
        private static final int SIZE = 5;

        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) {
            Map<String, String> query = new HashMap<>(Map.of("size", Integer.toString(SIZE)));
            if (!cursor.isEmpty()) {
                query.put("after", cursor);
            }
            MessagePage page = campus.as(owner).call(Routes.MESSAGES, Map.of(), query, null);
            return new MessagesEvent.Came(attempt, Objects.requireNonNull(page));
        }
    }

    /** Goes on when the message was closed again: it was on the screen. */
    record TellRead(long attempt, Visit owner, ReadMessages read) implements MessagesAsk {
        @Override
        public Event put(Campus campus, LongFunction<UUID> idOf) {
            Unread left =
                    campus.as(owner).call(SafetyRoutes.READ_MESSAGES, Map.of(), Map.of(), read);
            return new MessagesEvent.Marked(attempt, Objects.requireNonNull(left));
        }

        @Override
        public boolean outlivesStep() {
            return true;
        }
    }
}

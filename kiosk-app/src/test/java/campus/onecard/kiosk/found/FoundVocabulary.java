package campus.onecard.kiosk.found;

import campus.onecard.domain.found.FoundOutcome;
import campus.onecard.kiosk.graph.Vocabulary;
import campus.onecard.kiosk.journey.Event;

import java.time.Instant;
import java.util.List;

/** What can happen while a finder hands a card in. */
public final class FoundVocabulary implements Vocabulary {

    @Override
    public List<List<Event>> doings() {
        return List.of(List.of(new Event.CardWasFound()));
    }

    @Override
    public List<Event> answers(long attempt) {
        return List.of(
                new FoundEvent.Answered(attempt, new FoundOutcome.Taken(Instant.EPOCH)),
                new FoundEvent.Answered(attempt, new FoundOutcome.Worthless()),
                new FoundEvent.CardGone(attempt));
    }
}

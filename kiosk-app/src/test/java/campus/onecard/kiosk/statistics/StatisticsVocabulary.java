package campus.onecard.kiosk.statistics;

import campus.onecard.kiosk.graph.Vocabulary;
import campus.onecard.kiosk.journey.Event;

import java.util.ArrayList;
import java.util.List;

/** What can happen while somebody looks at statistics. */
public final class StatisticsVocabulary implements Vocabulary {

    @Override
    public List<List<Event>> doings() {
        List<List<Event>> all = new ArrayList<>();
        for (View view : View.values()) {
            all.add(List.of(new StatisticsEvent.See(view)));
        }
        return all;
    }

    @Override
    public List<Event> answers(long attempt) {
        return List.of(new StatisticsEvent.Came(attempt, StatisticsJourneyTest.SPENT));
    }
}

package campus.onecard.kiosk.journey;

import campus.onecard.kiosk.graph.Vocabulary;

import java.util.ArrayList;
import java.util.List;

/** Sign-in, forced change, home and statement. */
public final class CoreVocabulary implements Vocabulary {

    @Override
    public List<List<Event>> doings() {
        List<List<Event>> all = new ArrayList<>();
        Given.doings().forEach(doing -> all.add(List.of(doing)));
        for (Tile tile : Tile.values()) {
            all.add(List.of(new Event.Choose(tile)));
        }
        all.add(Vocabulary.typed("20186354"));
        all.add(Vocabulary.typed("yun7tian"));
        all.add(Vocabulary.typed("730519"));
        all.add(Vocabulary.typed("730518"));
        return all;
    }

    @Override
    public List<Event> answers(long attempt) {
        return Given.answers(attempt);
    }
}

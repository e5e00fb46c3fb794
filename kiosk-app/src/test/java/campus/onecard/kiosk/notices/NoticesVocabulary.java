package campus.onecard.kiosk.notices;

import campus.onecard.domain.found.FoundNotice;
import campus.onecard.domain.found.NoticePage;
import campus.onecard.kiosk.graph.Vocabulary;
import campus.onecard.kiosk.journey.Event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What can happen while somebody reads the notices. */
public final class NoticesVocabulary implements Vocabulary {

    static final LocalDate DAY = LocalDate.of(2026, 11, 12);
    static final FoundNotice NOTICE =
            new FoundNotice("n1", "机械学院", "张**", "54", DAY, "1 号机", "一食堂");

    @Override
    public List<List<Event>> doings() {
        return List.of(
                List.of(new NoticesEvent.OfUnit("机械学院")),
                List.of(new NoticesEvent.Since(Optional.of(DAY))),
                List.of(new NoticesEvent.TypeDigits()),
                Vocabulary.typed("54"),
                List.of(new NoticesEvent.Open(NOTICE)));
    }

    @Override
    public List<Event> answers(long attempt) {
        return List.of(
                new NoticesEvent.Came(
                        attempt, new NoticePage(List.of(NOTICE), List.of("机械学院"), "7")),
                new NoticesEvent.Came(attempt, new NoticePage(List.of(), List.of(), null)));
    }
}

package campus.onecard.kiosk.claim;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.subsidy.Claims;
import campus.onecard.domain.subsidy.Claims.Claim;
import campus.onecard.kiosk.graph.Vocabulary;
import campus.onecard.kiosk.journey.Event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Everything that can happen while money is claimed, besides what happens to orders. */
public final class ClaimVocabulary implements Vocabulary {

    static final Claim FIRST = claim(1, 50, "困难补助");
    static final Claim SECOND = claim(2, 12, "餐费补贴");
    static final Claims TWO = new Claims(List.of(FIRST, SECOND));

    private static Claim claim(int id, int yuan, String purpose) {
        Instant since = Instant.parse("2018-09-01T02:00:00Z");
        return new Claim(new UUID(0, id), Money.ofYuan(yuan), purpose, since, null);
    }

    @Override
    public List<List<Event>> doings() {
        return List.of(
                List.of(new Event.ClaimWaiting()),
                List.of(new ClaimEvent.Pick(FIRST)),
                List.of(new ClaimEvent.Pick(SECOND)));
    }

    @Override
    public List<Event> answers(long attempt) {
        return List.of(new Event.ClaimsCame(attempt, TWO));
    }
}

package campus.onecard.kiosk.claim;

import campus.onecard.domain.subsidy.Claims.Claim;
import campus.onecard.domain.text.Texts;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.kiosk.order.OrderWords;
import campus.onecard.kiosk.order.OrderWords.Fact;
import campus.onecard.ui.look.Icon;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How a claim reads. */
final class ClaimWords {

    private ClaimWords() {}

    static OrderWords of(ClaimOrder order, Locale language) {
        Texts texts = Texts.beside(language, ClaimWords.class);
        String amount = order.claim().amount().toText();
        int more = order.all().size() - 1;
        return new OrderWords(
                texts.get("claim.name"),
                texts.get("claim.change"),
                texts.get("claim.forward", amount),
                facts(order.claim(), texts),
                texts.get("claim.done", amount),
                texts.get("claim.untouched"),
                texts.get("claim.waiting"),
                more == 0 ? "" : texts.get("claim.again", more));
    }

    private static List<Fact> facts(Claim claim, Texts texts) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(Icon.CLAIM, texts.get("claim.purpose"), claim.purpose()));
        facts.add(new Fact(Icon.CALENDAR, texts.get("claim.since"), day(claim.since(), texts)));
        Instant expires = claim.expires();
        if (expires != null) {
            facts.add(new Fact(Icon.TIME, texts.get("claim.expires"), day(expires, texts)));
        }
        return facts;
    }

    /** A day on campus. */
    static String day(Instant when, Texts texts) {
        return DateTimeFormatter.ofPattern(texts.get("claim.day"), texts.language())
                .format(when.atZone(CampusTime.ZONE));
    }
}

package campus.onecard.kiosk.shots;

import campus.onecard.domain.found.FoundNotice;
import campus.onecard.domain.found.NoticePage;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.kiosk.found.FoundStep;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.notices.NoticesStep;
import campus.onecard.kiosk.notices.Search;

import java.util.List;
import java.util.Optional;

/** Found cards: the finder's way, and the notices. */
final class SampleNotices {

    private static final CardSerial CARD = Samples.CARD;
    private static final Search ALL = new Search("", "", Optional.empty(), "");

    private SampleNotices() {}

    static List<Sample> all() {
        NoticesStep.Browsing list = browsing(new Fetched.Here<>(page()));
        return List.of(
                Sample.of("found-confirm", new FoundStep.Confirming(CARD)),
                Sample.of("found-sending", new FoundStep.Sending(CARD, 1)),
                new Sample(
                        "found-unsure",
                        new FoundStep.Unsure(CARD, 1, Trouble.AWAY),
                        SampleMachine.SERVER_AWAY,
                        false),
                Sample.of("found-again", new FoundStep.LayAgain(CARD, 1)),
                Sample.of("found-thanks", new FoundStep.Thanked()),
                new Sample(
                        "found-thanks-slot",
                        new FoundStep.Thanked(),
                        SampleMachine.WITH_SLOT,
                        false),
                Sample.of("found-worthless", new FoundStep.Worthless()),
                Sample.of("notices", list),
                Sample.of("notices-loading", browsing(new Fetched.Waiting<>(1))),
                Sample.of("notices-failed", browsing(new Fetched.Failed<>(Trouble.AWAY))),
                Sample.of(
                        "notices-empty",
                        browsing(new Fetched.Here<>(new NoticePage(List.of(), List.of(), null)))),
                Sample.of("notices-digits", new NoticesStep.Digits(list, "5")),
                Sample.of("notices-detail", new NoticesStep.Detail(list, notice(0))));
    }

    private static NoticesStep.Browsing browsing(Fetched<NoticePage> page) {
        return new NoticesStep.Browsing(Optional.empty(), ALL, List.of(), page);
    }

    private static NoticePage page() {
        return new NoticePage(
                List.of(notice(0), notice(1), notice(2), notice(3)), List.of("机械学院"), "7");
    }

    private static FoundNotice notice(int daysAgo) {
        return new FoundNotice(
                "n" + daysAgo,
                "机械工程学院",
                "欧***",
                "5" + daysAgo,
                SampleMachine.TODAY.minusDays(daysAgo),
                "3 号机",
                "学生一食堂二楼");
    }
}

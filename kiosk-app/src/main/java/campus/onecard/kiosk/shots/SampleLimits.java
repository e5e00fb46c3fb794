package campus.onecard.kiosk.shots;

import campus.onecard.domain.limit.LimitFault;
import campus.onecard.domain.limit.MonthSpending;
import campus.onecard.domain.limit.Spent;
import campus.onecard.domain.money.DailyLimit;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.money.SingleLimit;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.HiddenInput;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.journey.Visit;
import campus.onecard.kiosk.journey.Who;
import campus.onecard.kiosk.limits.Limits;
import campus.onecard.kiosk.limits.LimitsStep;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The change of limits. */
final class SampleLimits {

    private static final Visit OWNER =
            new Visit(
                    "sample",
                    "张**",
                    Optional.empty(),
                    Optional.of(new Who.ByCard(Samples.CARD, "张**", "ticket")));
    private static final Limits NOW = new Limits(SingleLimit.DEFAULT, DailyLimit.DEFAULT);
    private static final YearMonth LAST = YearMonth.of(2026, 10);

    private SampleLimits() {}

    static List<Sample> all() {
        LimitsStep.Choosing raised = choosing(limits(30, 80), new Fetched.Here<>(month()));
        return List.of(
                Sample.of("limits-needs-card", new LimitsStep.NeedsCard(Samples.VISIT)),
                Sample.of(
                        "limits-looking",
                        new LimitsStep.Looking(
                                OWNER, new Fetched.Waiting<>(1), new Fetched.Waiting<>(2))),
                Sample.of(
                        "limits-looking-failed",
                        new LimitsStep.Looking(
                                OWNER,
                                new Fetched.Failed<>(Trouble.AWAY),
                                new Fetched.Failed<>(Trouble.AWAY))),
                Sample.of("limits", choosing(NOW, new Fetched.Here<>(month()))),
                Sample.of("limits-raised", raised),
                Sample.of("limits-waiting", choosing(limits(10, 50), new Fetched.Waiting<>(1))),
                Sample.of(
                        "limits-no-payments",
                        choosing(
                                limits(0, 30),
                                new Fetched.Here<>(new MonthSpending(LAST, List.of())))),
                Sample.of("limits-above", choosing(limits(100, 80), new Fetched.Here<>(month()))),
                Sample.of("limits-huge", choosing(limits(1000, 5000), new Fetched.Here<>(month()))),
                Sample.of("limits-typing", new LimitsStep.Typing(raised, Limits.Which.DAILY, "12")),
                Sample.of(
                        "limits-pin",
                        new LimitsStep.Pin(raised, HiddenInput.EMPTY, OptionalInt.empty())),
                Sample.of(
                        "limits-pin-wrong",
                        new LimitsStep.Pin(raised, HiddenInput.EMPTY, OptionalInt.of(2))),
                Sample.of("limits-saving", new LimitsStep.Saving(raised, 1, Optional.empty())),
                Sample.of(
                        "limits-unsure",
                        new LimitsStep.Unsure(raised, 1, Optional.empty(), Trouble.AWAY)),
                Sample.of(
                        "limits-saved",
                        new LimitsStep.Saved(
                                OWNER, NOW, limits(30, 50), new Fetched.Here<>(month()))),
                Sample.of(
                        "limits-refused",
                        new LimitsStep.Refused(OWNER, LimitFault.ACCOUNT_NOT_ACTIVE)));
    }

    private static LimitsStep.Choosing choosing(Limits wanted, Fetched<MonthSpending> month) {
        return new LimitsStep.Choosing(OWNER, NOW, wanted, month, Optional.empty());
    }

    private static Limits limits(long single, long daily) {
        return new Limits(
                new SingleLimit(Money.ofYuan(single)), new DailyLimit(Money.ofYuan(daily)));
    }

    private static MonthSpending month() {
        List<Spent> spent = new ArrayList<>();
        for (int i = 0; i < 62; i++) {
            spent.add(
                    new Spent(
                            LAST.atDay(1 + i / 2),
                            Money.ofFen(750 + 100L * (i % 7) + 300L * (i % 5))));
        }
        spent.add(new Spent(LAST.atDay(31), Money.ofYuan(45)));
        return new MonthSpending(LAST, spent);
    }
}

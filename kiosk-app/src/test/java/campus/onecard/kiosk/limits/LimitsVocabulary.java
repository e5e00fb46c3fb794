package campus.onecard.kiosk.limits;

import campus.onecard.domain.limit.LimitFault;
import campus.onecard.domain.limit.LimitsOutcome;
import campus.onecard.domain.limit.MonthSpending;
import campus.onecard.domain.limit.Spent;
import campus.onecard.domain.money.DailyLimit;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.money.SingleLimit;
import campus.onecard.kiosk.graph.Vocabulary;
import campus.onecard.kiosk.journey.Event;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The change of limits. */
public final class LimitsVocabulary implements Vocabulary {

    static final YearMonth LAST = YearMonth.of(2026, 10);
    static final MonthSpending MONTH =
            new MonthSpending(
                    LAST,
                    List.of(
                            new Spent(LAST.atDay(1), Money.ofYuan(25)),
                            new Spent(LAST.atDay(1), Money.ofYuan(20)),
                            new Spent(LAST.atDay(1), Money.ofYuan(10))));

    static SingleLimit single(long yuan) {
        return new SingleLimit(Money.ofYuan(yuan));
    }

    static DailyLimit daily(long yuan) {
        return new DailyLimit(Money.ofYuan(yuan));
    }

    @Override
    public List<List<Event>> doings() {
        return List.of(
                List.of(new LimitsEvent.Single(single(30))),
                List.of(new LimitsEvent.Single(single(10))),
                List.of(new LimitsEvent.Daily(daily(80))),
                List.of(new LimitsEvent.Daily(daily(5))),
                // Amounts do not tell places apart: what they lead to is done in one go.
                List.of(new LimitsEvent.Single(single(30)), new Event.Confirm()),
                List.of(new LimitsEvent.Single(single(10)), new Event.Confirm()),
                List.of(new LimitsEvent.TypeIt(Limits.Which.SINGLE)),
                List.of(new LimitsEvent.TypeIt(Limits.Which.DAILY)));
    }

    @Override
    public List<Event> answers(long attempt) {
        List<Event> all = new ArrayList<>();
        all.add(new LimitsEvent.MonthCame(attempt, MONTH));
        all.add(
                new LimitsEvent.Answered(
                        attempt, new LimitsOutcome.Changed(single(30), daily(80))));
        all.add(new LimitsEvent.Answered(attempt, new LimitsOutcome.PinRequired()));
        all.add(new LimitsEvent.Answered(attempt, new LimitsOutcome.WrongPin(2)));
        all.add(new LimitsEvent.Answered(attempt, new LimitsOutcome.Locked()));
        for (LimitFault fault : LimitFault.values()) {
            all.add(new LimitsEvent.Answered(attempt, new LimitsOutcome.Refused(fault)));
        }
        return all;
    }
}

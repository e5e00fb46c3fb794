package campus.onecard.domain.limit;

import campus.onecard.domain.money.DailyLimit;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.money.SingleLimit;

import java.time.YearMonth;
import java.util.List;

/**
 * What an account spent in a month, as far as its limits care.
 *
 * @param spent in the order of the books
 */
public record MonthSpending(YearMonth month, List<Spent> spent) {

    public MonthSpending {
        spent = List.copyOf(spent);
    }

    /** How often something was spent. */
    public int payments() {
        return (int) spent.stream().filter(s -> !s.cameBack()).count();
    }

    /**
     * How often the payment password would have been asked under these limits: the month once more,
     * payment by payment, by the rule of the books (L-04, Q-04, Q-05).
     */
    public int asked(SingleLimit single, DailyLimit daily) {
        DaySpending day = new DaySpending(month.atDay(1).minusDays(1), Money.ZERO);
        int asked = 0;
        for (Spent each : spent) {
            if (each.cameBack()) {
                day = day.returned(each.amount().negated(), each.day());
                continue;
            }
            asked += day.asks(single, daily, each.amount(), each.day()) ? 1 : 0;
            day = day.paid(each.amount(), each.day());
        }
        return asked;
    }
}

package campus.onecard.domain.limit;

import campus.onecard.domain.money.DailyLimit;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.money.SingleLimit;

import java.time.LocalDate;

/**
 * What counts toward the daily limit (L-03), and the rule of both limits on it. The posting lanes
 * decide payments with it, and a kiosk replays a month with it. Pure.
 *
 * @param day the last day on which something was spent, Asia/Shanghai
 * @param spent of that day
 */
public record DaySpending(LocalDate day, Money spent) {

    /** What counts on that day; a new day starts at zero. */
    public Money on(LocalDate today) {
        return day.equals(today) ? spent : Money.ZERO;
    }

    /**
     * Whether the payment password must be asked (L-04). Beyond means strictly more; what a
     * password approved counts too.
     */
    public boolean asks(SingleLimit single, DailyLimit daily, Money amount, LocalDate today) {
        return amount.isMoreThan(single.amount())
                || on(today).plus(amount).isMoreThan(daily.amount());
    }

    /** After a payment. */
    public DaySpending paid(Money amount, LocalDate today) {
        return new DaySpending(today, on(today).plus(amount));
    }

    /**
     * After money came back that was spent on that day; if the day is not over, it no longer counts
     * toward its total.
     */
    public DaySpending returned(Money amount, LocalDate spentDay) {
        if (!day.equals(spentDay)) {
            return this;
        }
        Money left = spent.minus(amount);
        return new DaySpending(day, left.isNegative() ? Money.ZERO : left);
    }
}

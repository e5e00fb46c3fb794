package campus.onecard.kiosk.limits;

import campus.onecard.domain.limit.LimitFault;
import campus.onecard.domain.limit.LimitRange;
import campus.onecard.domain.limit.MonthSpending;
import campus.onecard.domain.money.DailyLimit;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.money.SingleLimit;

import java.util.Optional;

/** The two limits of an account, which belong together. */
public record Limits(SingleLimit single, DailyLimit daily) {

    /** Which of the two. */
    public enum Which {
        SINGLE,
        DAILY
    }

    public Limits with(SingleLimit other) {
        return new Limits(other, daily);
    }

    public Limits with(DailyLimit other) {
        return new Limits(single, other);
    }

    /** Either is higher than before, which needs the payment password. */
    public boolean raises(Limits before) {
        return single.amount().isMoreThan(before.single().amount())
                || daily.amount().isMoreThan(before.daily().amount());
    }

    /** Why nobody may have them; empty when they are possible. */
    public Optional<LimitFault> fault() {
        return LimitRange.USUAL.fault(single, daily);
    }

    /** What somebody who finds the card could spend on a day without the payment password. */
    public Money risk() {
        return single.amount().isPositive() ? daily.amount() : Money.ZERO;
    }

    /** How often the payment password would have been asked that month. */
    public int asked(MonthSpending month) {
        return month.asked(single, daily);
    }
}

package campus.onecard.domain.limit;

import campus.onecard.domain.money.DailyLimit;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.money.SingleLimit;

import java.util.Optional;

/**
 * How high owners may set their limits themselves; zero means that every payment asks. The single
 * limit never exceeds the daily one: it would promise what the day then refuses.
 *
 * @param mostSingle the highest single limit
 * @param mostDaily the highest daily limit
 */
public record LimitRange(SingleLimit mostSingle, DailyLimit mostDaily) {

    /** 1000 yuan for one payment, 5000 yuan a day. */
    public static final LimitRange USUAL =
            new LimitRange(new SingleLimit(Money.ofYuan(1000)), new DailyLimit(Money.ofYuan(5000)));

    /** Why these limits cannot be set; empty when they can. */
    public Optional<LimitFault> fault(SingleLimit single, DailyLimit daily) {
        if (single.amount().isMoreThan(mostSingle.amount())) {
            return Optional.of(LimitFault.SINGLE_TOO_HIGH);
        }
        if (daily.amount().isMoreThan(mostDaily.amount())) {
            return Optional.of(LimitFault.DAILY_TOO_HIGH);
        }
        return single.amount().isMoreThan(daily.amount())
                ? Optional.of(LimitFault.SINGLE_ABOVE_DAILY)
                : Optional.empty();
    }
}

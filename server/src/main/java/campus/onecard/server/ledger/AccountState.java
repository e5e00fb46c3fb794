package campus.onecard.server.ledger;

import campus.onecard.domain.money.DailyLimit;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.money.SingleLimit;

import java.time.LocalDate;

/**
 * An account as the rules see it.
 *
 * @param daySpent what counts toward the daily limit, of the day in {@code day}
 * @param day the last day on which something was spent, Asia/Shanghai
 * @param version one more with each change
 */
public record AccountState(
        long id,
        AccountStatus status,
        Money balance,
        SingleLimit singleLimit,
        DailyLimit dailyLimit,
        Money daySpent,
        LocalDate day,
        long version) {

    /** A fresh account with the default limits (L-02, L-03). */
    public static AccountState opened(long id, Money balance, LocalDate day) {
        return new AccountState(
                id,
                AccountStatus.ACTIVE,
                balance,
                SingleLimit.DEFAULT,
                DailyLimit.DEFAULT,
                Money.ZERO,
                day,
                1);
    }

    /** What counts toward the daily limit of that day; a new day starts at zero. */
    public Money spentOn(LocalDate today) {
        return day.equals(today) ? daySpent : Money.ZERO;
    }

    /** After money came in; the day's total stays. */
    public AccountState received(Money amount) {
        return new AccountState(
                id,
                status,
                balance.plus(amount),
                singleLimit,
                dailyLimit,
                daySpent,
                day,
                version + 1);
    }

    /** After a payment that counts toward the day's total. */
    public AccountState spent(Money amount, LocalDate today) {
        return new AccountState(
                id,
                status,
                balance.minus(amount),
                singleLimit,
                dailyLimit,
                spentOn(today).plus(amount),
                today,
                version + 1);
    }
}

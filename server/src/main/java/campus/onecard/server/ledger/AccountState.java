package campus.onecard.server.ledger;

import campus.onecard.domain.limit.DaySpending;
import campus.onecard.domain.money.DailyLimit;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.money.SingleLimit;

import java.time.LocalDate;

/**
 * An account as the rules see it.
 *
 * @param daySpent what counts toward the daily limit, of the day in {@code day}
 * @param day the last day on which something was spent, Asia/Shanghai
 * @param holds how many of its holds are pending
 * @param pinDue whether the payment password must be changed before anything is spent: it is
 *     one that everybody knows
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
        int holds,
        boolean pinDue,
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
                0,
                false,
                1);
    }

    public boolean isActive() {
        return status == AccountStatus.ACTIVE;
    }

    /** What counts toward the daily limit of that day; a new day starts at zero. */
    public Money spentOn(LocalDate today) {
        return spending().on(today);
    }

    /**
     * Whether the payment password must be asked (L-04). Beyond means strictly more; what a
     * password approved counts too.
     */
    public boolean isBeyondLimit(Money amount, LocalDate today) {
        return spending().asks(singleLimit, dailyLimit, amount, today);
    }

    private DaySpending spending() {
        return new DaySpending(day, daySpent);
    }

    /** After money came in; the day's total stays. */
    public AccountState received(Money amount) {
        return next(status, balance.plus(amount), daySpent, day, holds);
    }

    /** After money went out that does not count toward the day's total. */
    public AccountState paidOut(Money amount) {
        return next(status, balance.minus(amount), daySpent, day, holds);
    }

    /** After a payment that counts toward the day's total. */
    public AccountState spent(Money amount, LocalDate today) {
        DaySpending after = spending().paid(amount, today);
        return next(status, balance.minus(amount), after.spent(), after.day(), holds);
    }

    /**
     * After money came back that was spent on that day; if the day is not over, it no longer counts
     * toward its total.
     */
    public AccountState returned(Money amount, LocalDate spentDay) {
        Money left = spending().returned(amount, spentDay).spent();
        return next(status, balance.plus(amount), left, day, holds);
    }

    /** With so many pending holds more, or less. */
    public AccountState holding(int more) {
        return next(status, balance, daySpent, day, holds + more);
    }

    public AccountState withStatus(AccountStatus other) {
        return next(other, balance, daySpent, day, holds);
    }

    public AccountState withLimits(SingleLimit single, DailyLimit daily) {
        return new AccountState(
                id, status, balance, single, daily, daySpent, day, holds, pinDue, version + 1);
    }

    /** With a payment password that must be changed first, or with one that serves. */
    public AccountState withPinDue(boolean due) {
        return new AccountState(
                id,
                status,
                balance,
                singleLimit,
                dailyLimit,
                daySpent,
                day,
                holds,
                due,
                version + 1);
    }

    private AccountState next(
            AccountStatus newStatus, Money newBalance, Money spent, LocalDate on, int pending) {
        return new AccountState(
                id,
                newStatus,
                newBalance,
                singleLimit,
                dailyLimit,
                spent,
                on,
                pending,
                pinDue,
                version + 1);
    }
}

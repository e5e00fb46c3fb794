package campus.onecard.domain.statement;

import campus.onecard.domain.money.Money;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * One month of an account. Opening plus received minus spent is closing (invariant 1 of the
 * reports).
 *
 * @param received what came in, zero or more
 * @param spent what went out, zero or more
 * @param payments how many payments
 * @param days every day on which something moved, in order
 */
public record MonthSummary(
        YearMonth month,
        Money opening,
        Money received,
        Money spent,
        Money closing,
        int payments,
        List<Day> days) {

    public MonthSummary {
        days = List.copyOf(days);
    }

    /** One day's totals, both zero or more. */
    public record Day(LocalDate day, Money received, Money spent) {}
}

package campus.onecard.domain.limit;

import campus.onecard.domain.money.Money;

import java.time.LocalDate;

/**
 * Something that counted toward the day's total, or no longer does.
 *
 * @param day the campus day on which it was spent
 * @param amount more than zero for what was spent; less for what of it came back
 */
public record Spent(LocalDate day, Money amount) {

    boolean cameBack() {
        return amount.isNegative();
    }
}

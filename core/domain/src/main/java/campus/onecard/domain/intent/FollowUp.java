package campus.onecard.domain.intent;

import campus.onecard.domain.id.Repeatable;
import campus.onecard.domain.money.Money;

/**
 * Asks what became of an order of this machine. One that never came is made void on the way, so
 * that it cannot be carried out later either, and the machine may forget it.
 *
 * @param amount what was ordered, more than zero, for the books of a void one
 */
public record FollowUp(Money amount) implements Repeatable {

    public FollowUp {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("an order's amount is more than zero");
        }
    }
}

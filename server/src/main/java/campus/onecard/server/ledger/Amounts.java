package campus.onecard.server.ledger;

import campus.onecard.domain.money.Money;

/** The range of one command's amount. */
public final class Amounts {

    /** No single command of a campus card comes near it; keeps sums far from overflow. */
    public static final Money MOST = Money.ofYuan(1_000_000);

    private Amounts() {}

    /**
     * @throws IllegalArgumentException when it is not
     */
    public static void requireSensible(Money amount) {
        if (!amount.isPositive() || amount.isMoreThan(MOST)) {
            throw new IllegalArgumentException("an amount is 0.01 to 1,000,000.00 yuan");
        }
    }
}

package campus.onecard.domain.subsidy;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.money.Money;

/**
 * Who gets how much.
 *
 * @param amount 0.01 to 1,000,000.00 yuan
 */
public record SubsidyLine(AccountNumber number, Money amount) {

    private static final Money MOST = Money.ofYuan(1_000_000);

    public SubsidyLine {
        if (!amount.isPositive() || amount.isMoreThan(MOST)) {
            throw new IllegalArgumentException("a subsidy is 0.01 to 1,000,000.00 yuan");
        }
    }
}

package campus.onecard.domain.desk;

import campus.onecard.domain.money.Money;

/** What holds for everything that is asked at the desk. */
final class DeskChecks {

    private static final Money MOST = Money.ofYuan(1_000_000);

    private DeskChecks() {}

    static void amount(Money amount) {
        if (!amount.isPositive() || amount.isMoreThan(MOST)) {
            throw new IllegalArgumentException("an amount is 0.01 to 1,000,000.00 yuan");
        }
    }

    static void reason(String reason) {
        if (!reason.matches("[A-Z][A-Z0-9_]{0,31}")) {
            throw new IllegalArgumentException(
                    "a reason is a code of up to 32 capital letters, digits and underscores");
        }
    }
}

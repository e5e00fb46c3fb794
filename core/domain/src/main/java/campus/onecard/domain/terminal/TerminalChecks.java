package campus.onecard.domain.terminal;

import campus.onecard.domain.money.Money;

import java.util.UUID;

/** What holds for every command of a terminal. */
final class TerminalChecks {

    private static final Money MOST = Money.ofYuan(1_000_000);
    private static final int TIME_ORDERED = 7;

    private TerminalChecks() {}

    static void command(UUID id, long sequence) {
        if (id.version() != TIME_ORDERED) {
            throw new IllegalArgumentException("the id of a command is a UUIDv7");
        }
        if (sequence < 0) {
            throw new IllegalArgumentException("a terminal counts from 1; 0 when it does not");
        }
    }

    static void amount(Money amount) {
        if (!amount.isPositive() || amount.isMoreThan(MOST)) {
            throw new IllegalArgumentException("an amount is 0.01 to 1,000,000.00 yuan");
        }
    }
}

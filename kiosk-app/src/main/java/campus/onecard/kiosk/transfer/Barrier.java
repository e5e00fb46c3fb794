package campus.onecard.kiosk.transfer;

import campus.onecard.domain.bank.BankOverview;
import campus.onecard.domain.money.Money;

/** What stands between the person and a transfer now; the first that does. */
public enum Barrier {
    /** This university has no bank transfers. */
    NOT_OFFERED,
    /** Outside the service hours. */
    CLOSED,
    /** The bank does not answer. */
    AWAY,
    /** The day's ceiling leaves less than the smallest transfer. */
    CEILING,
    /** No bank account is bound. */
    NOT_BOUND,
    /** Nothing. */
    NONE;

    static Barrier of(BankOverview bank) {
        if (!bank.offered()) {
            return NOT_OFFERED;
        }
        if (!bank.open()) {
            return CLOSED;
        }
        if (!bank.reachable()) {
            return AWAY;
        }
        if (bank.least().isMoreThan(bank.left())) {
            return CEILING;
        }
        return bank.account() == null ? NOT_BOUND : NONE;
    }

    /** The largest transfer that is possible now. */
    static Money most(BankOverview bank) {
        return bank.most().isMoreThan(bank.left()) ? bank.left() : bank.most();
    }
}

package campus.onecard.server.ledger;

import campus.onecard.domain.account.AccountNumber;

/**
 * Accounts fall into 64 slots; a lane serves the slots whose remainder by the number of lanes is
 * its own. The slot of a number never changes, and an account's id keeps it as its remainder by 64,
 * so a number and the id it gets lead to the same lane, however many lanes there are.
 */
public final class Slots {

    public static final int COUNT = 64;

    private Slots() {}

    public static int of(AccountNumber number) {
        return (number.value().hashCode() * 0x9E37_79B9) >>> 26;
    }

    public static int of(long accountId) {
        return (int) (accountId % COUNT);
    }

    /**
     * @param turn from 1, one more with each account that a lane opens
     */
    static long accountId(long turn, AccountNumber number) {
        return turn * COUNT + of(number);
    }

    static long turn(long accountId) {
        return accountId / COUNT;
    }
}

package campus.onecard.server.ledger;

/**
 * The chart of accounts, row by row as in the table {@code ledger_account}. Amounts are signed:
 * what the house owes rises with plus, what it owns rises with minus, so a posting sums to zero.
 */
public enum LedgerAccount {
    /** Control account of all balances; the owner is the account. */
    CARDHOLDERS(1),
    /** What merchants are owed; the owner is the merchant. */
    MERCHANT_PAYABLES(2),
    /** Cash at the counters; the owner is the outlet whose drawer it is. */
    CASH_DRAWERS(3),
    BANK_CLEARING(4),
    WALLET_CLEARING(5),
    FEE_INCOME(6),
    SUBSIDY_FUND(7),
    /** Balances that came over from the old system (G-05). */
    LEGACY_CLEARING(8),
    /** Differences under enquiry. */
    IMBALANCES(9),
    /** Money that left a balance and waits for a payee's answer; the owner is the account. */
    HELD(10),
    /** Money that waits for its owner to claim it 待领款; the owner is the account. */
    UNCLAIMED(11);

    private final int id;

    LedgerAccount(int id) {
        this.id = id;
    }

    /** The account of that row. */
    public static LedgerAccount of(int id) {
        return values()[id - 1];
    }

    /** Its row. */
    public int id() {
        return id;
    }
}

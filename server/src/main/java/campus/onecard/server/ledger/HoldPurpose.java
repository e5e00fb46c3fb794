package campus.onecard.server.ledger;

import java.util.Optional;

/** What a hold waits for. */
public enum HoldPurpose {
    /** 圈存: the bank's answer; nothing is set aside on our side. */
    BANK_TRANSFER(Optional.empty()),
    /** 缴费: the payee's answer; the money has left the balance. */
    FEE(Optional.of(LedgerAccount.HELD)),
    /** A deposit for a washing machine or a bath; the final price may be less. */
    DEPOSIT(Optional.of(LedgerAccount.HELD)),
    /** 领款: money of a subsidy that waits for its owner. */
    SUBSIDY(Optional.of(LedgerAccount.UNCLAIMED));

    private final Optional<LedgerAccount> ledger;

    HoldPurpose(Optional<LedgerAccount> ledger) {
        this.ledger = ledger;
    }

    /** Where its money is while it is pending; empty when none is set aside here. */
    public Optional<LedgerAccount> ledger() {
        return ledger;
    }
}

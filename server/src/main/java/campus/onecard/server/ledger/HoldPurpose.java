package campus.onecard.server.ledger;

/** What a hold waits for. */
public enum HoldPurpose {
    /** 圈存: the bank's answer; nothing is set aside on our side. */
    BANK_TRANSFER,
    /** 缴费: the payee's answer; the money has left the balance. */
    FEE,
    /** A deposit for a washing machine or a bath; the final price may be less. */
    DEPOSIT,
    /** 领款: money of a subsidy that waits for its owner. */
    SUBSIDY
}

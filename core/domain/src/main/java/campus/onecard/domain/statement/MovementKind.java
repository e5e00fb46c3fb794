package campus.onecard.domain.statement;

/** What moved the balance. */
public enum MovementKind {
    /** Spent at a terminal 消费. */
    PAYMENT,
    /** Cash paid in 充值. */
    TOP_UP,
    /** Balance carried over from the old system 结转 (G-05). */
    CARRY_OVER,
    /** A payment given back 退款. */
    REFUND,
    /** A cash top-up taken back 充值冲正. */
    TOP_UP_REVERSAL,
    /** Moved from the bank account 圈存 (K-04). */
    TRANSFER,
    /** Paid to an outside payee 缴费 (K-05). */
    FEE,
    /** A fee that the payee did not take, given back 缴费退回. */
    FEE_RETURN,
    /** Set aside for a machine 押金. */
    DEPOSIT,
    /** What a machine did not use of it 押金退回. */
    DEPOSIT_RETURN,
    /** A subsidy claimed 领款 (B-02). */
    SUBSIDY,
    /** Corrected by the hall 调账. */
    ADJUSTMENT,
    /** Paid out when the account was closed 销户退款. */
    CLOSING
}

package campus.onecard.domain.statement;

/** What moved the balance. */
public enum MovementKind {
    /** Spent at a terminal 消费. */
    PAYMENT,
    /** Cash paid in 充值. */
    TOP_UP,
    /** Balance carried over from the old system 结转 (G-05). */
    CARRY_OVER
}

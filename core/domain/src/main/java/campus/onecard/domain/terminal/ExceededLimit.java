package campus.onecard.domain.terminal;

/** The limit beyond which a payment asks for the payment password (L-04). */
public enum ExceededLimit {
    /** The limit of a single payment 单笔限额 (L-02). */
    SINGLE,
    /** The limit of the day's total 日累计限额 (L-03). */
    DAILY
}

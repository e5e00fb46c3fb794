package campus.onecard.domain.desk;

/** What somebody outside, a bank or a payee, did with an order. */
public enum OutsideAnswer {
    /** Done: the bank has sent the money, the payee has booked the fee. */
    DONE,
    /** Not done and never will be. */
    REFUSED
}

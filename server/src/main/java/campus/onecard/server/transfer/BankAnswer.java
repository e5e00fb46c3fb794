package campus.onecard.server.transfer;

/** What the bank did with an order. */
public enum BankAnswer {
    /** The money left the bank account and is the card centre's now. */
    ARRIVED,
    /** Nothing moved there. */
    REFUSED
}

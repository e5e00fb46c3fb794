package campus.onecard.server.lifecycle;

/** How the balance of a closing account reaches its owner. */
public enum PayoutRoute {
    /** Out of the drawer of the place where the account is closed. */
    CASH,
    /** To the bank account it is bound to. */
    BANK
}

package campus.onecard.server.fee;

/** What a payee did with a fee. */
public enum PayeeAnswer {
    /** Booked there. */
    PAID,
    /** Not taken. */
    REFUSED
}

package campus.onecard.domain.fee;

/** What is paid to a payee. */
public enum PayeeKind {
    /** Bills that the payee has written for this person. */
    BILLS,
    /** Any amount, for a room. */
    ROOM,
    /** Any amount, for this person's own account at the payee. */
    OWN
}

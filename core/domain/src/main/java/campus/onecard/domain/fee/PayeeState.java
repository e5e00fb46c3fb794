package campus.onecard.domain.fee;

/** Whether a payee takes orders right now. */
public enum PayeeState {
    OPEN,
    /** Outside its hours. */
    CLOSED,
    /** It does not answer at the moment; try later. */
    UNREACHABLE,
    /** Never from here: its desk takes the fee. */
    AT_DESK
}

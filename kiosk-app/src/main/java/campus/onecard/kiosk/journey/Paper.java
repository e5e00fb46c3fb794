package campus.onecard.kiosk.journey;

/** How the receipt printer of this machine is. */
public enum Paper {
    /** This machine has none, or nobody has looked at it yet. */
    NONE,
    WELL,
    /** The roll is at its end. */
    OUT,
    /** Its cover is open. */
    OPEN,
    /** It cannot print now for another reason. */
    DOWN;

    /** Whether there is a printer and it cannot print. */
    public boolean fails() {
        return this != NONE && this != WELL;
    }
}

package campus.onecard.kiosk.journey;

/** How the receipt printer of this machine is. */
public enum Paper {
    /** This machine has none. */
    NONE,
    WELL,
    /** It cannot print now. */
    DOWN
}

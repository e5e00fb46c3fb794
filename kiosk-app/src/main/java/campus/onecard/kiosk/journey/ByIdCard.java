package campus.onecard.kiosk.journey;

/** What an ID card on the machine's reader is for. */
public enum ByIdCard {
    /** A password is forgotten or locked. */
    PASSWORD,
    /** The campus card is lost. */
    LOSS
}

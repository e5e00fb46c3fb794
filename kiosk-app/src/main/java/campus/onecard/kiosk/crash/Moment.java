package campus.onecard.kiosk.crash;

/** When the kiosk is killed. */
enum Moment {
    /** Before the button that orders was pressed. */
    REVIEW,
    /** As it is pressed: about when the order is written down. */
    PRESSED,
    /** The order is written down and has not left the machine. */
    WRITTEN,
    /** The same, and what had left the machine arrives after the kiosk has settled. */
    LATE,
    /** The order has just left. */
    SENT,
    /** The server has answered, and the answer has not come. */
    ANSWERED,
    /** The answer comes in this moment. */
    TOLD,
    /** It says done. */
    DONE,
    /** Not sent, and killed once more as it asks about it at its next start. */
    SETTLING
}

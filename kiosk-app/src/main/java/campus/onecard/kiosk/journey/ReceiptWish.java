package campus.onecard.kiosk.journey;

/** How somebody wants a receipt; remembered for the visit. */
public enum ReceiptWish {
    /** On paper. */
    PRINT,
    /** As a code for the phone. */
    CODE,
    /** Not at all. */
    NONE
}

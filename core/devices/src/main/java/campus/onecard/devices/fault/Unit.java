package campus.onecard.devices.fault;

import java.util.Locale;

/** What a simulator counts, so that a script can say when. Each is counted from 1. */
public enum Unit {
    /** A command the machine received over its line, answered by one frame. */
    FRAME,
    /** A command a card received. */
    APDU,
    /** A card the machine moved out of its stack. */
    CARD,
    /** A receipt that began. */
    RECEIPT,
    /** A printed line, over all receipts. */
    LINE;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package campus.onecard.kiosk.history;

import campus.onecard.ui.look.Look;

/** What gives way first when the letters are large or the screen is low. */
final class Room {

    private Room() {}

    /** The chart says the same as the totals above it. */
    static boolean forChart(Look look) {
        return !look.largePrint() && !look.lowLayout();
    }
}

package campus.onecard.ui.stage;

/** The way the next screen comes in. */
public enum Motion {
    /** From the right: one step further. */
    ON,
    /** From the left: one step back. */
    BACK,
    /** In place and at once: the same step in another language. */
    NONE;

    double from(double travel) {
        return switch (this) {
            case ON -> travel;
            case BACK -> -travel;
            case NONE -> 0;
        };
    }
}

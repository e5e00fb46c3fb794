package campus.onecard.devices.card.pcsc;

/**
 * What PC/SC last told of a reader.
 *
 * @param state its flags; the upper half counts how often a card came or went
 */
record Sight(long state) {

    /** Nothing is known yet. */
    static final Sight UNKNOWN = new Sight(0);

    private static final long CHANGED = 0x02;
    private static final long UNKNOWN_READER = 0x04;
    private static final long UNAVAILABLE = 0x08;
    private static final long PRESENT = 0x20;

    Sight {
        state &= ~CHANGED;
    }

    /** The reader itself is not there. */
    boolean gone() {
        return (state & (UNKNOWN_READER | UNAVAILABLE)) != 0;
    }

    boolean cardPresent() {
        return (state & PRESENT) != 0;
    }

    /** Whether the card seen then still lies there: a quick swap shows only in the count. */
    boolean sameCardAs(Sight then) {
        return cardPresent() && comings() == then.comings();
    }

    private long comings() {
        return state >>> 16 & 0xFFFF;
    }
}

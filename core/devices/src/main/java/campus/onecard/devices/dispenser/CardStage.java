package campus.onecard.devices.dispenser;

/**
 * Where the one card on its way is. The way is STOCKED → AT_STATION → AT_GATE, and each card that
 * left the stacker ends as exactly one of TAKEN, CAPTURED and JAMMED.
 */
public enum CardStage {
    /** No card is on its way. */
    STOCKED,
    /** At the contactless position, where it is written. */
    AT_STATION,
    /** Offered at the gate, held. */
    AT_GATE,
    /** A person took it. */
    TAKEN,
    /** In the bin. */
    CAPTURED,
    /** Stuck, or taken out by staff: it is in nobody's hand and must be registered. */
    JAMMED,
    /** An answer was lost and the machine cannot be asked; opening it again finds out. */
    UNKNOWN;

    /** Whether the card's way is over. */
    public boolean isEnd() {
        return this == TAKEN || this == CAPTURED || this == JAMMED;
    }

    /** Whether the next card may be fed. A jam must be cleared first. */
    boolean mayFeed() {
        return this == STOCKED || this == TAKEN || this == CAPTURED;
    }
}

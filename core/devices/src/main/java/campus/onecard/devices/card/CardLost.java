package campus.onecard.devices.card;

/**
 * A card gave no answer, and this link to it is over. The message is for the log and holds nothing
 * that was sent.
 */
public final class CardLost extends Exception {

    private static final long serialVersionUID = 1L;

    private final Why why;

    /**
     * @param detail for the log
     */
    public CardLost(Why why, String detail) {
        super(why + ": " + detail);
        this.why = why;
    }

    /** The same, with what caused it. */
    public CardLost(Why why, String detail, Throwable cause) {
        super(why + ": " + detail, cause);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /**
     * Whether the card may have done the command all the same. What such a command changes must be
     * read back; it is never sent again blindly.
     */
    public boolean outcomeUnknown() {
        return why.outcomeUnknown;
    }

    /** How a card can be lost. */
    public enum Why {
        /** It had gone before the command went out. */
        REMOVED(false),
        /** Somebody else reset it: it must be connected to and authenticated anew. */
        RESET(false),
        /** It went during the command. */
        TORN(true),
        /** It took longer than any command may. */
        TOO_SLOW(true),
        /** The reader or its service went during the command. */
        READER_GONE(true);

        private final boolean outcomeUnknown;

        Why(boolean outcomeUnknown) {
            this.outcomeUnknown = outcomeUnknown;
        }
    }
}

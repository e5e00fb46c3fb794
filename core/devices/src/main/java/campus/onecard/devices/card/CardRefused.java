package campus.onecard.devices.card;

/**
 * This card cannot be used, and trying again with it will not help. People read {@link #fault}; the
 * message is for the log and holds no card content.
 */
public final class CardRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final CardFault fault;

    /**
     * @param detail for the log: which command, which status
     */
    public CardRefused(CardFault fault, String detail) {
        super(fault + ": " + detail);
        this.fault = fault;
    }

    /** Why. */
    public CardFault fault() {
        return fault;
    }
}

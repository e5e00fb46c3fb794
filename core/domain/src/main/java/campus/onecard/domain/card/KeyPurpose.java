package campus.onecard.domain.card;

/**
 * What a key on a card may do. Each has a master of its own; one key, one function.
 *
 * <p>Type and id are the card's own names for it; {@link #CARD_CONTROL} lives in the root
 * directory, the others in ours.
 */
public enum KeyPurpose {
    /** Root directory: may create and erase applications. */
    CARD_CONTROL(0x39, 1),
    /** Our directory: may write keys. */
    ISSUER_CONTROL(0x39, 0),
    /** Our directory: may change files. */
    SERVICE(0x39, 1),
    /** The card proves that it is genuine. */
    CARD_PROOF(0x30, 1),
    /** The card signs a payment. */
    TRANSACTION_MAC(0x32, 1),
    /** Protects what is written to the files. */
    FILE_UPDATE(0x36, 0);

    private final int type;
    private final int id;

    KeyPurpose(int type, int id) {
        this.type = type;
        this.id = id;
    }

    /** FMCOS key type. */
    public int type() {
        return type;
    }

    /** Number within the type. */
    public int id() {
        return id;
    }
}

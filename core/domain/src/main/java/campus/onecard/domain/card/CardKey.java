package campus.onecard.domain.card;

/**
 * One secret key of a card, 8 bytes (DES, transport keys of old stock only) or 16 bytes. Never
 * printed and not comparable, so that it cannot leak through a log or a collection.
 */
public final class CardKey {

    private final byte[] value;

    /**
     * @throws IllegalArgumentException when it is neither 8 nor 16 bytes long
     */
    public CardKey(byte[] value) {
        if (value.length != 8 && value.length != 16) {
            throw new IllegalArgumentException("a card key has 8 or 16 bytes");
        }
        this.value = value.clone();
    }

    /** A copy of the secret, for the one who writes it to a card or computes with it. */
    public byte[] bytes() {
        return value.clone();
    }

    int length() {
        return value.length;
    }

    @Override
    public String toString() {
        return "CardKey[******]";
    }
}

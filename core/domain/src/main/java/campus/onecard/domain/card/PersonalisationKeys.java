package campus.onecard.domain.card;

/**
 * The key service as the one who personalises <em>one</em> card sees it: it makes commands and
 * compares answers, and never shows a key. Asking twice changes nothing; for one order the serial
 * stays the same however often the card must be done again.
 */
public interface PersonalisationKeys {

    /**
     * What the card shall say of itself, signed.
     *
     * @param uid as the reader shows it, 4 or 7 bytes
     */
    CardFiles files(byte[] uid) throws KeysUnavailable;

    /**
     * The bytes of a command; see {@link PersonalisationCommands}.
     *
     * @param challenge of the card, 8 bytes
     */
    byte[] command(PersonalisationStep step, byte[] challenge) throws KeysUnavailable;

    /** A fresh nonce for {@link #proves}. */
    CardNonce nonce() throws KeysUnavailable;

    /**
     * Whether the card holds the right keys.
     *
     * @param cryptogram its answer to INTERNAL AUTHENTICATE 30/01 over the nonce
     * @param mac its answer to INTERNAL AUTHENTICATE 32/01 over the nonce
     */
    boolean proves(CardNonce nonce, byte[] cryptogram, byte[] mac) throws KeysUnavailable;
}

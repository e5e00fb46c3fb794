package campus.onecard.domain.card;

import campus.onecard.domain.signin.CardSerial;

/**
 * The arithmetic of one generation of cards. Which suite a card speaks stands in its file 0015, so
 * several may be in use at once.
 */
public interface CardSuite {

    /** FMCOS with two-key triple DES: the stock in the field. */
    CardSuite FMCOS_3DES = new FmcosSuite();

    /** The same commands with AES-128 (AN10922 diversification, CMAC). */
    CardSuite AES_128 = new AesSuite();

    /**
     * The suite a card names.
     *
     * @param code byte 28 of file 0015
     * @throws IllegalArgumentException when no suite has this code
     */
    static CardSuite of(int code) {
        return switch (code) {
            case 1 -> FMCOS_3DES;
            case 2 -> AES_128;
            default ->
                    throw new IllegalArgumentException(
                            "this card speaks an unknown suite, code " + code);
        };
    }

    /** What stands in byte 28 of file 0015. */
    int code();

    /** Bytes in one block, and in an answer to a challenge: 8 or 16. */
    int blockLength();

    /** Bytes of {@link #mac}: 4 or 8. */
    int macLength();

    /** The well-known key 39/00 of a blank card: all FF. */
    CardKey transportKey();

    /** This key as one that encrypts blocks, for masters held in software. */
    BlockKey inSoftware(CardKey master);

    /** The key of one card, made from a master of one purpose. */
    CardKey diversify(BlockKey master, CardSerial card);

    /**
     * What a genuine card answers to a challenge (INTERNAL AUTHENTICATE P1 00), and what opens a
     * card (EXTERNAL AUTHENTICATE): the encryption of the challenge.
     *
     * @param challenge 4 bytes up to one block; filled with zeros to a block
     * @return one block
     */
    byte[] cryptogram(CardKey key, byte[] challenge);

    /**
     * The card's code over a message (INTERNAL AUTHENTICATE P1 02).
     *
     * @param message any length; always padded with 80 00 …
     * @return {@link #macLength} bytes
     */
    byte[] mac(CardKey key, byte[] message);

    /**
     * The code that protects a command on its way to the card (FMCOS line protection).
     *
     * @param challenge what the card drew for this command
     * @param message header, Lc and data as sent
     * @return 4 bytes
     */
    byte[] lineMac(CardKey key, byte[] challenge, byte[] message);

    /** Encrypts whole blocks, each by itself. */
    byte[] encrypt(CardKey key, byte[] blocks);

    /** Undoes {@link #encrypt}. */
    byte[] decrypt(CardKey key, byte[] blocks);
}

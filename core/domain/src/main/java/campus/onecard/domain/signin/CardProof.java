package campus.onecard.domain.signin;

/**
 * A card's answer to a nonce: it is that card, genuine, and here.
 *
 * @param keySet the key-set version in the card's file 0015, 1 to 255
 * @param nonce one that this machine asked for, see {@link NonceIssued}
 * @param cryptogram what the card answered to INTERNAL AUTHENTICATE (P1 00) over the nonce, 16 or
 *     32 hexadecimal digits, upper case
 */
public record CardProof(int keySet, String nonce, String cryptogram) {

    private static final int MOST_KEY_SETS = 255;

    public CardProof {
        if (keySet < 1 || keySet > MOST_KEY_SETS) {
            throw new IllegalArgumentException("a key set is 1 to 255");
        }
        if (!nonce.matches("[0-9A-F]{16}")) {
            throw new IllegalArgumentException("a nonce is 16 hexadecimal digits, upper case");
        }
        if (!cryptogram.matches("[0-9A-F]{16}([0-9A-F]{16})?")) {
            throw new IllegalArgumentException(
                    "a cryptogram is 16 or 32 hexadecimal digits, upper case");
        }
    }
}

package campus.onecard.domain.card;

/**
 * What a card encrypts to sign somebody in (key 30/01, INTERNAL AUTHENTICATE P1 00): the server's
 * nonce and nothing else.
 *
 * <pre>
 *  0  8  nonce
 * </pre>
 *
 * The answer is {@link CardSuite#cryptogram} over it: 8 bytes with triple DES, 16 with AES. The
 * server remembers to which device it gave the nonce; so the answer counts there only.
 */
public record SignInChallenge(CardNonce nonce) {

    /** The 8 bytes. */
    public byte[] bytes() {
        return nonce.bytes();
    }
}

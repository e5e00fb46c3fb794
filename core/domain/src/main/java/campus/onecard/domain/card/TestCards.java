package campus.onecard.domain.card;

import campus.onecard.domain.signin.CardSerial;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * Cards that exist in demonstrations and tests only: their masters stand in this source, so anybody
 * can make one. A server takes them only while it runs the demo; see {@link #KEY_SET}.
 */
public final class TestCards {

    /** The key-set version of such cards. No real generation has it. */
    public static final int KEY_SET = 255;

    /** How they compute. */
    public static final CardSuite SUITE = CardSuite.AES_128;

    private static final int MASTER = 16;

    private TestCards() {}

    /** All keys of one of them. */
    public static CardKeys keys(CardSerial card) {
        return CardKeys.diversified(SUITE, purpose -> SUITE.inSoftware(master(purpose)), card);
    }

    /** The first 16 bytes of SHA-256 over {@code "onecard public test key "} and the purpose. */
    public static CardKey master(KeyPurpose purpose) {
        String text = "onecard public test key " + purpose;
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.US_ASCII));
            return new CardKey(Arrays.copyOf(hash, MASTER));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks SHA-256", e);
        }
    }
}

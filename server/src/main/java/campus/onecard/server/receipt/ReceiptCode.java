package campus.onecard.server.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * What opens a receipt's page: fifteen characters, none that looks like another, about 2^67 of
 * them. It follows from the receipt's id by a secret, so that asking again brings the same one and
 * the database keeps no more than its fingerprint.
 *
 * @param plain without dashes
 */
record ReceiptCode(String plain) {

    private static final String LETTERS = "34679ACDEFGHJKMNPQRTWXY";
    private static final int LENGTH = 15;
    private static final int GROUP = 5;

    static ReceiptCode of(SecretKey secret, long account, UUID receipt) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            byte[] drawn = mac.doFinal((account + "/" + receipt).getBytes(UTF_8));
            return new ReceiptCode(letters(drawn));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks HMAC-SHA-256", e);
        }
    }

    /** Two bytes for each letter leave no letter noticeably likelier than another. */
    private static String letters(byte[] drawn) {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            int number = (drawn[2 * i] & 0xFF) << 8 | drawn[2 * i + 1] & 0xFF;
            code.append(LETTERS.charAt(number % LETTERS.length()));
        }
        return code.toString();
    }

    /** From what a person typed: small letters, full width and dashes do not matter. */
    static ReceiptCode typed(String text) {
        return new ReceiptCode(
                Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s\\-‐–—]", ""));
    }

    /** For people, in groups. */
    String grouped() {
        return plain.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /** What the database keeps of it. */
    byte[] fingerprint() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(plain.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "ReceiptCode";
    }
}

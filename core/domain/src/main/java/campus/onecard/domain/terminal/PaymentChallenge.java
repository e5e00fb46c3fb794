package campus.onecard.domain.terminal;

import campus.onecard.domain.card.CardNonce;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * From what a terminal makes the nonces of its payments for a while, so that a payment costs no
 * extra way to the server. Belongs to one terminal.
 *
 * @param number names it in {@link CardMac}
 * @param key 64 hexadecimal digits, upper case: 32 bytes that nobody can guess beforehand
 * @param validUntil by the server's clock; ask for the next one before
 */
public record PaymentChallenge(long number, String key, Instant validUntil) {

    public PaymentChallenge {
        if (key.length() != 64 || !key.matches("[0-9A-F]*")) {
            throw new IllegalArgumentException("the key has 64 hexadecimal digits, upper case");
        }
    }

    /**
     * What goes to the card for that payment: the first 8 bytes of {@code HMAC-SHA-256(key, id)},
     * the id as 16 bytes. As an id pays once at most, so does its nonce.
     */
    public CardNonce nonce(UUID payment) {
        return nonce(HexFormat.of().parseHex(key), payment);
    }

    /** The same, for whoever has the key as bytes. */
    public static CardNonce nonce(byte[] key, UUID payment) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] id =
                    ByteBuffer.allocate(16)
                            .putLong(payment.getMostSignificantBits())
                            .putLong(payment.getLeastSignificantBits())
                            .array();
            return new CardNonce(
                    HexFormat.of().withUpperCase().formatHex(mac.doFinal(id), 0, CardNonce.LENGTH));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks HMAC-SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "PaymentChallenge[" + number + ", " + validUntil + "]";
    }
}

package campus.onecard.domain.card;

import campus.onecard.domain.money.Money;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;

/**
 * What a card signs when it pays (key 32/01, INTERNAL AUTHENTICATE P1 02): one answer proves the
 * card and the amount together. Numbers are big-endian.
 *
 * <pre>
 *  0  8  nonce of the server, single-use
 *  8  4  amount in fen, unsigned
 * 12  8  terminal: first 8 bytes of SHA-256 over its device id in ASCII
 * 20  8  the terminal's own sequence number
 * 28  8  time at the terminal, milliseconds since 1970-01-01 UTC
 * </pre>
 *
 * The answer is {@link CardSuite#mac} over these 36 bytes: 4 bytes with triple DES, 8 with AES.
 *
 * @param nonce of the server, for this payment
 * @param amount 0.01 to 42,949,672.95 yuan
 * @param terminal the device id the terminal signs its requests with
 * @param sequence the terminal's own counter, from 1; 0 when it keeps none
 * @param time when the person held the card to it; whole milliseconds count
 */
public record PaymentProof(
        CardNonce nonce, Money amount, String terminal, long sequence, Instant time) {

    /** Bytes a card signs. */
    public static final int LENGTH = 36;

    private static final long MOST_FEN = 0xFFFF_FFFFL;

    public PaymentProof {
        if (!amount.isPositive() || amount.fen() > MOST_FEN) {
            throw new IllegalArgumentException("a card signs 0.01 to 42,949,672.95 yuan");
        }
        if (sequence < 0) {
            throw new IllegalArgumentException("a terminal counts from 1; 0 when it does not");
        }
    }

    /** The 36 bytes. */
    public byte[] bytes() {
        return ByteBuffer.allocate(LENGTH)
                .put(nonce.bytes())
                .putInt((int) amount.fen())
                .put(digest(terminal), 0, 8)
                .putLong(sequence)
                .putLong(time.toEpochMilli())
                .array();
    }

    private static byte[] digest(String terminal) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(terminal.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no SHA-256; use a standard JDK", e);
        }
    }
}

package campus.onecard.domain.terminal;

import java.time.Instant;

/**
 * A card's proof that it was here for this very payment: its MAC over nonce, amount, terminal,
 * sequence and time, see {@code domain.card.PaymentProof}.
 *
 * @param keySet the key-set version in the card's file 0015, 1 to 255
 * @param challenge the number of the {@link PaymentChallenge} that the nonce was made from
 * @param time the terminal's clock when it asked the card, whole milliseconds
 * @param mac what the card answered to INTERNAL AUTHENTICATE (P1 02), 8 or 16 hexadecimal digits,
 *     upper case
 */
public record CardMac(int keySet, long challenge, Instant time, String mac) {

    private static final int MOST_KEY_SETS = 255;
    private static final int MILLI = 1_000_000;

    public CardMac {
        if (keySet < 1 || keySet > MOST_KEY_SETS) {
            throw new IllegalArgumentException("a key set is 1 to 255");
        }
        if (time.getNano() % MILLI != 0) {
            throw new IllegalArgumentException("the time of a proof has whole milliseconds");
        }
        if (!mac.matches("[0-9A-F]{8}([0-9A-F]{8})?")) {
            throw new IllegalArgumentException("a MAC is 8 or 16 hexadecimal digits, upper case");
        }
    }
}

package campus.onecard.domain.card;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Eight random bytes that the server gives out once and takes back once.
 *
 * @param value 16 hexadecimal digits, upper case
 */
public record CardNonce(@JsonValue String value) {

    /** Bytes in a nonce. */
    public static final int LENGTH = 8;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CardNonce {
        if (!value.matches("[0-9A-F]{16}")) {
            throw new IllegalArgumentException("a nonce is 16 hexadecimal digits");
        }
    }

    /** A new one. */
    public static CardNonce draw(SecureRandom random) {
        byte[] bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        return new CardNonce(HEX.formatHex(bytes));
    }

    /** The one whose eight bytes are this number, big-endian. */
    public static CardNonce of(long bits) {
        return new CardNonce(HEX.toHexDigits(bits));
    }

    /** The eight bytes. */
    public byte[] bytes() {
        return HEX.parseHex(value);
    }
}

package campus.onecard.domain.making;

import campus.onecard.domain.id.Repeatable;

/**
 * What the card of an order answered with the keys that were written.
 *
 * @param nonce one that this machine asked for, 16 hexadecimal digits, upper case
 * @param cryptogram INTERNAL AUTHENTICATE 30/01 over it, 16 or 32 hexadecimal digits
 * @param mac INTERNAL AUTHENTICATE 32/01 over it, 8 or 16 hexadecimal digits
 */
public record ProveMade(String nonce, String cryptogram, String mac) implements Repeatable {

    public ProveMade {
        if (!nonce.matches("[0-9A-F]{16}")) {
            throw new IllegalArgumentException("a nonce is 16 hexadecimal digits, upper case");
        }
        if (!cryptogram.matches("[0-9A-F]{16}([0-9A-F]{16})?")
                || !mac.matches("[0-9A-F]{8}([0-9A-F]{8})?")) {
            throw new IllegalArgumentException(
                    "a cryptogram is 16 or 32 and a MAC 8 or 16 hexadecimal digits, upper case");
        }
    }
}

package campus.onecard.server.ledger;

import java.util.HexFormat;

/**
 * An account number that is taken.
 *
 * @param facts fingerprint of what the roster said when it was opened, hexadecimal
 */
public record Registered(long accountId, String facts) {

    static Registered of(long accountId, byte[] facts) {
        return new Registered(accountId, HexFormat.of().formatHex(facts));
    }
}

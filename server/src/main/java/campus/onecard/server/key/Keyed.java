package campus.onecard.server.key;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;

import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * Codes that only the servers of one home can make: HMAC-SHA-256.
 *
 * @param key the same on all servers of one database
 */
record Keyed(SecretKey key) {

    /** 32 bytes. */
    byte[] code(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks HMAC-SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "Keyed[******]";
    }
}

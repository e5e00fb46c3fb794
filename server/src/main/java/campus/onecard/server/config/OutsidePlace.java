package campus.onecard.server.config;

import java.net.URI;
import java.util.Arrays;

/**
 * Where an outside system answers, and the key that both ends share.
 *
 * @param url without a slash at the end
 * @param key 32 bytes
 */
public record OutsidePlace(URI url, byte[] key) {

    @Override
    public boolean equals(Object other) {
        return other instanceof OutsidePlace(var itsUrl, var itsKey)
                && url.equals(itsUrl)
                && Arrays.equals(key, itsKey);
    }

    @Override
    public int hashCode() {
        return url.hashCode();
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "OutsidePlace[" + url + "]";
    }
}

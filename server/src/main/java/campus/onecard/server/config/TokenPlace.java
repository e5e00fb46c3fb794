package campus.onecard.server.config;

import java.nio.file.Path;

/**
 * A PKCS #11 token, such as a hardware module.
 *
 * @param library its maker's PKCS #11 library
 * @param label the name it was given when it was set up
 * @param pin of the token's user
 */
public record TokenPlace(Path library, String label, String pin) {

    @Override
    public String toString() {
        return "TokenPlace[" + library + ", " + label + "]";
    }
}

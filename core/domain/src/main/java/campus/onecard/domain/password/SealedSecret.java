package campus.onecard.domain.password;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A password or PIN on its way from the machine where it was typed to the server, closed so that
 * nothing between the two reads it ({@link SecretSeal}).
 *
 * @param value base64url without padding of nonce (12 bytes), cipher text and tag (16 bytes)
 */
public record SealedSecret(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SealedSecret {
        // 1 to 64 characters of a password are 1 to 256 bytes.
        if (!value.matches("[0-9A-Za-z_-]{39,379}")) {
            throw new IllegalArgumentException("a sealed secret is base64url, see SecretSeal");
        }
    }

    @Override
    public String toString() {
        return "SealedSecret[******]";
    }
}

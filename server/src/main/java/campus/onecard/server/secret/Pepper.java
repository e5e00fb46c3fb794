package campus.onecard.server.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.password.Password;

import java.security.GeneralSecurityException;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The server's key that goes into every stored password. It lies outside the database: without it a
 * stolen table cannot be tried against at all, however short the passwords are.
 */
public final class Pepper {

    private final int version;
    private final SecretKeySpec key;

    /**
     * @param version from 1; stored with each hash
     * @param bytes at least 32 random bytes
     */
    public Pepper(int version, byte[] bytes) {
        if (bytes.length < 32) {
            throw new IllegalArgumentException("the pepper has at least 32 bytes");
        }
        this.version = version;
        this.key = new SecretKeySpec(bytes, "HmacSHA256");
    }

    int version() {
        return version;
    }

    /**
     * @param label keeps the same password of the two kinds apart
     */
    byte[] on(AccountNumber number, String label, Password password) {
        return mac(number.value() + "|" + label + "|" + password.value());
    }

    /**
     * A fingerprint of something secret, to tell whether it is the same again.
     *
     * @return 32 bytes, worth nothing without the pepper
     */
    public byte[] fingerprint(String content) {
        return mac("fingerprint|" + content);
    }

    private byte[] mac(String content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(content.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks HMAC-SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "Pepper[" + version + "]";
    }
}

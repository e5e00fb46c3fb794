package campus.onecard.domain.password;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;

import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Closes and opens secrets between one device and the server: AES-256-GCM under {@code HKDF-SHA-256
 * (device key, no salt, "onecard secret seal 1")}, with the purpose as associated data.
 */
public final class SecretSeal {

    private static final byte[] INFO = "onecard secret seal 1".getBytes(UTF_8);
    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;

    private SecretSeal(SecretKey key) {
        this.key = key;
    }

    /**
     * @param deviceKey 32 bytes, as the device got it at its enrolment
     */
    public static SecretSeal of(byte[] deviceKey) {
        try {
            SecretKey root = new SecretKeySpec(deviceKey, "Generic");
            return new SecretSeal(
                    KDF.getInstance("HKDF-SHA256")
                            .deriveKey(
                                    "AES",
                                    HKDFParameterSpec.ofExtract()
                                            .addIKM(root)
                                            .thenExpand(INFO, KEY)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks HKDF; use a standard JDK", e);
        }
    }

    /**
     * @param random secure; a nonce must never come twice under one key
     */
    public SealedSecret close(Password secret, SecretPurpose purpose, RandomGenerator random) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] plain = secret.value().getBytes(UTF_8);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce, purpose).doFinal(plain);
            byte[] all = ByteBuffer.allocate(NONCE + closed.length).put(nonce).put(closed).array();
            return new SealedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(all));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks AES-GCM; use a standard JDK", e);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /**
     * @param purpose as it was closed
     * @return empty when it was closed under another key or for another purpose, or is damaged
     */
    public Optional<Password> open(SealedSecret sealed, SecretPurpose purpose) {
        byte[] plain = {};
        try {
            byte[] all = Base64.getUrlDecoder().decode(sealed.value());
            plain =
                    cipher(Cipher.DECRYPT_MODE, all, purpose)
                            .doFinal(all, NONCE, all.length - NONCE);
            return Optional.of(new Password(new String(plain, UTF_8)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, SecretPurpose purpose)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce, 0, NONCE));
        cipher.updateAAD(purpose.text().getBytes(UTF_8));
        return cipher;
    }

    @Override
    public String toString() {
        return "SecretSeal[******]";
    }
}

package campus.onecard.server.home;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Seals personal fields (AES-256-GCM) before they go to the database and finds them again by a
 * blind index (HMAC-SHA-256). A sealed field is: key id (1 byte), nonce (12), cipher text with tag.
 * Its purpose is bound to it, so it opens nowhere else.
 */
public final class Vault {

    private static final byte KEY_ID = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey sealing;
    private final SecretKey indexing;
    private final SecretKey root;
    private final SecureRandom random;

    /**
     * @param masterKey 32 bytes; the keys in use are derived from it
     */
    public Vault(SecretKey masterKey, SecureRandom random) {
        this.sealing = derive(masterKey, "AES", "onecard vault seal 1");
        this.indexing = derive(masterKey, "HmacSHA256", "onecard vault index 1");
        this.root = masterKey;
        this.random = random;
    }

    /**
     * @param purpose which field of whom, for example {@code document/2022010001}
     * @return empty when the text is empty
     */
    public byte[] seal(String purpose, String text) {
        if (text.isEmpty()) {
            return new byte[0];
        }
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] closed =
                    cipher(Cipher.ENCRYPT_MODE, nonce, purpose).doFinal(text.getBytes(UTF_8));
            return ByteBuffer.allocate(1 + NONCE + closed.length)
                    .put(KEY_ID)
                    .put(nonce)
                    .put(closed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal a field", e);
        }
    }

    /**
     * @param purpose as it was sealed
     * @return empty when nothing was sealed
     * @throws IllegalStateException when it was sealed under another key or for another purpose, or
     *     was tampered with
     */
    public String open(String purpose, byte[] sealed) {
        if (sealed.length == 0) {
            return "";
        }
        if (sealed.length <= 1 + NONCE || sealed[0] != KEY_ID) {
            throw new IllegalStateException("a sealed field names a key this server does not have");
        }
        byte[] nonce = new byte[NONCE];
        ByteBuffer.wrap(sealed, 1, NONCE).get(nonce);
        try {
            int start = 1 + NONCE;
            byte[] text =
                    cipher(Cipher.DECRYPT_MODE, nonce, purpose)
                            .doFinal(sealed, start, sealed.length - start);
            return new String(text, UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "a sealed field does not open: wrong master key or damaged data", e);
        }
    }

    /**
     * A fingerprint that only this vault can make: equal texts of one purpose have equal ones.
     *
     * @return 32 bytes, or none when the text is empty
     */
    public byte[] index(String purpose, String text) {
        if (text.isEmpty()) {
            return new byte[0];
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(indexing);
            mac.update(purpose.getBytes(UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks HMAC-SHA-256", e);
        }
    }

    /** A key of its own for another purpose, for HMAC-SHA-256; the same in every home like ours. */
    public SecretKey derived(String purpose) {
        return derive(root, "HmacSHA256", "onecard " + purpose + " 1");
    }

    /** A key of its own for another purpose, for AES-256. */
    public SecretKey sealing(String purpose) {
        return derive(root, "AES", "onecard " + purpose + " 1");
    }

    private Cipher cipher(int mode, byte[] nonce, String purpose) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(UTF_8));
        return cipher;
    }

    private static SecretKey derive(SecretKey master, String algorithm, String info) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            algorithm,
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(master)
                                    .thenExpand(info.getBytes(UTF_8), 32));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks HKDF", e);
        }
    }
}

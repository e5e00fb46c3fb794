package campus.onecard.domain.card;

import java.security.GeneralSecurityException;

import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/** A key held in memory, set up once and then used often. Thread-safe. */
final class SoftwareKey implements BlockKey {

    private final Cipher cipher;

    /**
     * @param algorithm AES, DES or DESede, used block by block
     */
    SoftwareKey(String algorithm, byte[] key) {
        try {
            cipher = Cipher.getInstance(algorithm + "/ECB/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, algorithm));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + algorithm, e);
        }
    }

    @Override
    public synchronized byte[] encrypt(byte[] blocks) {
        try {
            return cipher.doFinal(blocks);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a cipher needs whole blocks", e);
        }
    }
}

package campus.onecard.domain.card;

import java.security.GeneralSecurityException;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * DES (8-byte keys) and two-key triple DES (16-byte keys) as FMCOS uses them. Known to be weak;
 * here because the cards in the field speak nothing else.
 */
final class Des {

    static final int BLOCK = 8;

    private Des() {}

    static byte[] encrypt(byte[] key, byte[] blocks) {
        return run(Cipher.ENCRYPT_MODE, key, blocks);
    }

    static byte[] decrypt(byte[] key, byte[] blocks) {
        return run(Cipher.DECRYPT_MODE, key, blocks);
    }

    /**
     * DES-CBC-MAC; with a 16-byte key ISO 9797-1 algorithm 3: the chain runs under the left half
     * and only the last block under both. The message is always padded.
     *
     * @param start 8 bytes to begin with
     * @return the first four bytes
     */
    static byte[] mac(byte[] key, byte[] start, byte[] message) {
        byte[] padded = Padding.always(message, BLOCK);
        int last = padded.length - BLOCK;
        byte[] chain = start;
        if (last > 0) {
            chain = lastOfChain(Arrays.copyOf(key, BLOCK), start, Arrays.copyOf(padded, last));
        }
        byte[] end = xor(chain, Arrays.copyOfRange(padded, last, padded.length));
        return Arrays.copyOf(encrypt(key, end), 4);
    }

    private static byte[] lastOfChain(byte[] key, byte[] start, byte[] blocks) {
        try {
            Cipher cipher = Cipher.getInstance("DES/CBC/NoPadding");
            cipher.init(
                    Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "DES"), new IvParameterSpec(start));
            byte[] chain = cipher.doFinal(blocks);
            return Arrays.copyOfRange(chain, chain.length - BLOCK, chain.length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("DES needs whole blocks of 8 bytes", e);
        }
    }

    static byte[] xor(byte[] a, byte[] b) {
        byte[] sum = a.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] ^= b[i];
        }
        return sum;
    }

    private static byte[] run(int mode, byte[] key, byte[] blocks) {
        boolean single = key.length == BLOCK;
        try {
            Cipher cipher =
                    Cipher.getInstance(single ? "DES/ECB/NoPadding" : "DESede/ECB/NoPadding");
            cipher.init(
                    mode,
                    single
                            ? new SecretKeySpec(key, "DES")
                            : new SecretKeySpec(threeParts(key), "DESede"));
            return cipher.doFinal(blocks);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("DES needs whole blocks of 8 bytes", e);
        }
    }

    /** This key, set up once. */
    static BlockKey key(byte[] key) {
        return key.length == BLOCK
                ? new SoftwareKey("DES", key)
                : new SoftwareKey("DESede", threeParts(key));
    }

    private static byte[] threeParts(byte[] key) {
        byte[] all = Arrays.copyOf(key, 3 * BLOCK);
        System.arraycopy(key, 0, all, 2 * BLOCK, BLOCK);
        return all;
    }
}

package campus.onecard.server.key;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * The bytes of an encrypted file: a line that says what it is, what else stands in clear, a nonce,
 * and AES-256-GCM over the content. The first two are bound to the rest: a byte changed anywhere
 * and it opens no more.
 *
 * @param kind what the first line says
 * @param clear how many bytes stand in clear behind it
 */
record SealedFile(String kind, int clear) {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private byte[] firstLine() {
        return (kind + "\n").getBytes(US_ASCII);
    }

    byte[] close(SecretKey key, byte[] open, byte[] content, SecureRandom random) {
        byte[] head = firstLine();
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] bound = ByteBuffer.allocate(head.length + clear).put(head).put(open).array();
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, key, nonce, bound).doFinal(content);
            return ByteBuffer.allocate(bound.length + NONCE + closed.length)
                    .put(bound)
                    .put(nonce)
                    .put(closed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks AES-GCM", e);
        }
    }

    /** What stands in clear; empty when it is no whole file of this kind. */
    Optional<byte[]> clearOf(byte[] file) {
        byte[] head = firstLine();
        boolean ours =
                file.length > head.length + clear + NONCE + TAG_BITS / Byte.SIZE
                        && Arrays.equals(head, Arrays.copyOf(file, head.length));
        return ours
                ? Optional.of(Arrays.copyOfRange(file, head.length, head.length + clear))
                : Optional.empty();
    }

    /** The content; empty when it was closed with another key, damaged, or is no such file. */
    Optional<byte[]> open(SecretKey key, byte[] file) {
        if (clearOf(file).isEmpty()) {
            return Optional.empty();
        }
        int bound = firstLine().length + clear;
        byte[] nonce = Arrays.copyOfRange(file, bound, bound + NONCE);
        int start = bound + NONCE;
        try {
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, key, nonce, Arrays.copyOf(file, bound))
                            .doFinal(file, start, file.length - start));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] bound)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bound);
        return cipher;
    }
}

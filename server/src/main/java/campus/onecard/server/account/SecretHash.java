package campus.onecard.server.account;

import java.security.MessageDigest;

/**
 * A password as stored: Argon2id over a peppered HMAC, with the parameters it was made with.
 *
 * @param salt 16 random bytes
 * @param hash 32 bytes
 * @param memoryKib Argon2id memory in KiB
 * @param passes Argon2id passes
 * @param pepperVersion which pepper, from 1
 * @param initial still what the account started with, so it must be changed
 */
@SuppressWarnings("ArrayRecordComponent") // compared in constant time where it matters, never here
public record SecretHash(
        byte[] salt, byte[] hash, int memoryKib, int passes, int pepperVersion, boolean initial) {

    /** Whether it is the very same; every new one has its own salt. */
    public boolean isSameAs(SecretHash other) {
        return MessageDigest.isEqual(hash, other.hash) && MessageDigest.isEqual(salt, other.salt);
    }

    @Override
    public String toString() {
        return "SecretHash[******]";
    }
}

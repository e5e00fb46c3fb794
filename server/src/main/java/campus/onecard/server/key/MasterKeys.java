package campus.onecard.server.key;

import campus.onecard.domain.card.BlockKey;
import campus.onecard.domain.card.KeyPurpose;

import java.security.PrivateKey;
import java.util.List;
import java.util.Optional;

/**
 * Where the masters are. They diversify and compute; no operation shows one. The caller makes a
 * card's own keys from them, computes once and forgets them.
 */
interface MasterKeys extends AutoCloseable {

    /** A name for exactly these masters, so that nobody takes others for them. */
    String id();

    /** All generations, oldest first. */
    List<KeySet> sets();

    /**
     * A master that encrypts blocks.
     *
     * @param set one of {@link #sets}
     * @throws campus.onecard.server.http.ProblemException BUSY, from the key, when the store does
     *     not answer
     */
    BlockKey master(KeySet set, KeyPurpose purpose);

    /** Signs what cards say of themselves (Ed25519). */
    PrivateKey issuer();

    /** One generation. */
    default Optional<KeySet> set(int version) {
        return sets().stream().filter(s -> s.version() == version).findFirst();
    }

    @Override
    default void close() {}
}

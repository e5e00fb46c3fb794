package campus.onecard.domain.card;

/**
 * A master key that works without being shown: all that {@link CardSuite#diversify} needs, so that
 * the key may stay inside a hardware module.
 */
@FunctionalInterface
public interface BlockKey {

    /**
     * Encrypts every block by itself (ECB, no padding).
     *
     * @param blocks a whole number of blocks of the suite
     * @return as many bytes
     */
    byte[] encrypt(byte[] blocks);
}

package campus.onecard.server.key;

import campus.onecard.domain.card.CardSuite;

/**
 * One generation of masters. Several count at the same time, so that cards of the next generation
 * can be handed out while the old ones are still in use.
 *
 * @param version stands on the card, 1 to 255
 * @param suite how its cards compute
 */
public record KeySet(int version, CardSuite suite) {

    private static final int MOST = 255;

    public KeySet {
        if (version < 1 || version > MOST) {
            throw new IllegalArgumentException("a key-set version is 1 to 255");
        }
    }
}

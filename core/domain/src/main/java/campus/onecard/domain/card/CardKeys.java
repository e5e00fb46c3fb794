package campus.onecard.domain.card;

import campus.onecard.domain.signin.CardSerial;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** All keys of one card. Exists inside the key service only, and only while it computes. */
public final class CardKeys {

    private final CardSuite suite;
    private final Map<KeyPurpose, CardKey> keys;

    private CardKeys(CardSuite suite, Map<KeyPurpose, CardKey> keys) {
        this.suite = suite;
        this.keys = keys;
    }

    /**
     * Makes them.
     *
     * @param masters one per purpose, all of one key set
     */
    public static CardKeys diversified(
            CardSuite suite, Function<KeyPurpose, BlockKey> masters, CardSerial card) {
        Map<KeyPurpose, CardKey> keys = new EnumMap<>(KeyPurpose.class);
        for (KeyPurpose purpose : KeyPurpose.values()) {
            keys.put(purpose, suite.diversify(masters.apply(purpose), card));
        }
        return new CardKeys(suite, keys);
    }

    /** How they compute. */
    public CardSuite suite() {
        return suite;
    }

    /** One of them. */
    public CardKey of(KeyPurpose purpose) {
        return Objects.requireNonNull(keys.get(purpose));
    }

    @Override
    public String toString() {
        return "CardKeys[" + suite + "]";
    }
}

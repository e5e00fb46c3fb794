package campus.onecard.devices.console;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a person at a terminal can do with a simulated device beyond its faults.
 *
 * @param words by the word that is typed
 */
record Orders(Map<String, Order> words) {

    static final Orders NONE = new Orders(Map.of());

    Orders {
        words = new TreeMap<>(words);
    }

    /** Does something. */
    @FunctionalInterface
    interface Order {

        /**
         * @param what stands behind the word, may be empty
         * @throws Wrong with what to type instead
         */
        void obey(String what) throws Wrong;
    }
}

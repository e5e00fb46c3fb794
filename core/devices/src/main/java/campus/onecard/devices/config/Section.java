package campus.onecard.devices.config;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What stands between one {@code [name]} and the next.
 *
 * @param line of the name
 * @param entries by setting, in the file's order
 */
record Section(String name, int line, Map<String, Entry> entries) {

    Section(String name, int line) {
        this(name, line, new LinkedHashMap<>());
    }

    /** One {@code setting = value}. */
    record Entry(int line, String value) {}
}

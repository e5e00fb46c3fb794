package campus.onecard.kiosk.notices;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which notices are listed.
 *
 * @param digits the number's last two; empty for all
 * @param unit empty for all
 * @param since empty for all
 * @param after the cursor of the page before; empty for the first
 */
public record Search(String digits, String unit, Optional<LocalDate> since, String after) {

    /** How many fit the screen in large print too. */
    private static final int PAGE = 4;

    public static final Search ALL = new Search("", "", Optional.empty(), "");

    Search withDigits(String typed) {
        return new Search(typed, unit, since, "");
    }

    Search withUnit(String chosen) {
        return new Search(digits, chosen, since, "");
    }

    Search withSince(Optional<LocalDate> day) {
        return new Search(digits, unit, day, "");
    }

    Search at(String cursor) {
        return new Search(digits, unit, since, cursor);
    }

    /** As the server takes it. */
    Map<String, String> query() {
        Map<String, String> query = new HashMap<>();
        put(query, "digits", digits);
        put(query, "unit", unit);
        put(query, "since", since.map(LocalDate::toString).orElse(""));
        put(query, "after", after);
        put(query, "size", Integer.toString(PAGE));
        return query;
    }

    private static void put(Map<String, String> query, String name, String value) {
        if (!value.isEmpty()) {
            query.put(name, value);
        }
    }
}

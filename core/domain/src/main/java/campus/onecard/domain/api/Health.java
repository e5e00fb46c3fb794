package campus.onecard.domain.api;

import java.util.List;
import java.util.Objects;

/**
 * The server's word on itself.
 *
 * @param status {@code up}, {@code starting}, {@code stopping} or {@code down}
 * @param version the program's version
 * @param warnings what the operator should see to although the server works, as stable words such
 *     as {@link #KEYS_NOT_BACKED_UP}; usually none
 */
public record Health(String status, String version, List<String> warnings) {

    /** There is no backup of the card keys. */
    public static final String KEYS_NOT_BACKED_UP = "card-keys-not-backed-up";

    public Health {
        // A server of an earlier version says nothing of them.
        warnings = List.copyOf(Objects.requireNonNullElse(warnings, List.of()));
    }

    /** Without any warning. */
    public Health(String status, String version) {
        this(status, version, List.of());
    }
}

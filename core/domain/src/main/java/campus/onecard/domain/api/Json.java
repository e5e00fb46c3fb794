package campus.onecard.domain.api;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one JSON dialect both ends speak: money as whole fen, times as ISO 8601 in UTC, sealed
 * outcomes told apart by the field {@code outcome}.
 */
public final class Json {

    private Json() {}

    /**
     * For the server: a field it does not know is an error, so that a misspelt one is never
     * silently dropped.
     */
    public static JsonMapper strict() {
        return builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    }

    /** For clients: a newer server may say more than this client understands. */
    public static JsonMapper lenient() {
        return builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    }

    private static JsonMapper.Builder builder() {
        return JsonMapper.builder()
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }
}

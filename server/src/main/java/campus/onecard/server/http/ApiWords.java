package campus.onecard.server.http;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** What the API document says about messages, fields and constants, in words. */
final class ApiWords {

    private static final String FILE = "api.properties";

    private final Properties words = new Properties();

    ApiWords() {
        try (var in = ApiWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no " + FILE + " beside " + ApiWords.class);
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param key a schema's name, or that and a field or constant behind a dot
     */
    Optional<String> of(String key) {
        return Optional.ofNullable(words.getProperty(key));
    }

    /** A text that must be there. */
    String text(String key) {
        return of(key).orElseThrow(() -> new IllegalStateException(FILE + " lacks " + key));
    }
}

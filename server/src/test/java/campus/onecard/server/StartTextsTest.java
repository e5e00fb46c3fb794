package campus.onecard.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import campus.onecard.domain.text.Texts;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every refusal has its sentence. */
class StartTextsTest {

    private static final Pattern REFUSAL = Pattern.compile("new StartRefused\\(\\s*\"([^\"]+)\"");

    @Test
    void every_refusal_has_a_sentence_in_both_languages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> keys =
                    files.filter(f -> f.toString().endsWith(".java"))
                            .flatMap(f -> REFUSAL.matcher(read(f)).results())
                            .map((MatchResult m) -> m.group(1))
                            .toList();
            for (var language : Texts.LANGUAGES) {
                Texts texts = Texts.beside(language, Main.class);
                assertEquals(List.of(), keys.stream().filter(k -> !texts.has(k)).toList());
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package campus.onecard.server.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The page for operators lists exactly the settings there are, with their defaults. */
class OperationsPageTest {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([a-z.-]+)` \\| (?:`([^`]+)` )?\\| [^|]+ \\|$");

    @Test
    void lists_every_key_with_its_default() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "operations.md"));
        String table = page.substring(page.indexOf("| Key |"), page.indexOf("### On the network"));
        assertEquals(
                Arrays.stream(Setting.values()).map(s -> s.key() + "=" + s.standard()).toList(),
                ROW.matcher(table).results().map(OperationsPageTest::setting).toList());
    }

    @Test
    void names_variables_as_they_are() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "operations.md"));
        List<String> named =
                Pattern.compile("ONECARD_(?!HOME)[A-Z_]+")
                        .matcher(page)
                        .results()
                        .map(MatchResult::group)
                        .toList();
        assertEquals(
                List.of(Setting.HTTP_PORT.variable(), Setting.DATABASE_PASSWORD_FILE.variable()),
                named);
    }

    private static String setting(MatchResult row) {
        return row.group(1) + "=" + (row.group(2) == null ? "" : row.group(2));
    }
}

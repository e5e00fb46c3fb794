package campus.onecard.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What can only be seen in the source text: sizes, and packages that forget their null rule. */
public final class SourceRules {

    private static final int LONGEST_CLASS_FILE = 300;
    private static final int LONGEST_STYLE_SHEET = 150;

    private final Path sources;

    private SourceRules(Path sources) {
        this.sources = sources;
    }

    /** The main sources of the module the test runs in. */
    public static SourceRules ofThisModule() {
        return new SourceRules(Path.of("src", "main"));
    }

    /** Fails with the list of files that break a rule. */
    public void hold() {
        assertEquals(
                List.of(),
                longerThan(LONGEST_CLASS_FILE, ".java"),
                "a file over 300 lines has more than one reason to exist");
        assertEquals(
                List.of(),
                longerThan(LONGEST_STYLE_SHEET, ".css"),
                "a style sheet over 150 lines styles more than one component");
        assertEquals(List.of(), packagesNotNullMarked(), "every package is @NullMarked");
    }

    private List<String> longerThan(int lines, String ending) {
        return files(ending).filter(f -> lineCount(f) > lines).map(Path::toString).toList();
    }

    private List<String> packagesNotNullMarked() {
        return files(".java")
                .map(f -> f.resolveSibling("package-info.java"))
                .distinct()
                .filter(f -> !Files.exists(f) || !read(f).contains("@NullMarked"))
                .map(Path::toString)
                .toList();
    }

    private Stream<Path> files(String ending) {
        try (Stream<Path> all = Files.walk(sources)) {
            return all.filter(f -> f.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lineCount(Path file) {
        return read(file).lines().count();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package campus.onecard.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keys used = keys present, in both languages, with the same blanks to fill. A literal that ends in
 * a dot ({@code "fault." + name}) uses every key that begins with it.
 */
public final class TextRules {

    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z0-9_.-]*)\"");
    private static final Pattern LOOK_UP =
            Pattern.compile(
                    "(?i)\\btexts?(?:\\(\\))?\\s*\\.(?:get|has)\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern BLANK = Pattern.compile("\\{(\\d+)");

    private final Path module;
    private final Set<String> keys = new TreeSet<>();

    private TextRules(Path module) {
        this.module = module;
    }

    public static TextRules ofThisModule() {
        return new TextRules(Path.of(""));
    }

    /** Keys of other modules' bundles that this module's code may also use. */
    public TextRules knowing(Path otherModule) {
        new TextRules(otherModule)
                .chineseFiles()
                .forEach(f -> keys.addAll(load(f).stringPropertyNames()));
        return this;
    }

    /** Fails with the keys that are missing, unused, or differ between the languages. */
    public void hold() {
        String code = code();
        Set<String> literals =
                LITERAL.matcher(code).results().map(m -> m.group(1)).collect(Collectors.toSet());
        Set<String> own = new TreeSet<>();
        for (Path chinese : chineseFiles()) {
            own.addAll(sameInBothLanguages(chinese));
        }
        keys.addAll(own);
        assertEquals(
                List.of(),
                own.stream().filter(k -> !isUsed(k, literals)).toList(),
                "texts that no code uses");
        List<String> missing = new ArrayList<>();
        LOOK_UP.matcher(code)
                .results()
                .map(m -> m.group(1))
                .filter(k -> !k.endsWith(".") && !keys.contains(k))
                .forEach(missing::add);
        assertEquals(List.of(), missing, "keys that code uses and no bundle has");
    }

    private static Set<String> sameInBothLanguages(Path chineseFile) {
        Path englishFile =
                chineseFile.resolveSibling(
                        chineseFile.getFileName().toString().replace("_zh", "_en"));
        assertTrue(Files.exists(englishFile), () -> englishFile + " is missing");
        Properties chinese = load(chineseFile);
        Properties english = load(englishFile);
        assertEquals(
                new TreeSet<>(chinese.stringPropertyNames()),
                new TreeSet<>(english.stringPropertyNames()),
                () -> "keys differ between the languages of " + chineseFile);
        for (String key : chinese.stringPropertyNames()) {
            assertEquals(
                    blanks(chinese.getProperty(key)),
                    blanks(english.getProperty(key)),
                    () -> "blanks differ for " + key);
        }
        return chinese.stringPropertyNames();
    }

    private static Set<String> blanks(String text) {
        return BLANK.matcher(text)
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isUsed(String key, Set<String> literals) {
        return literals.contains(key)
                || literals.stream().anyMatch(l -> l.endsWith(".") && key.startsWith(l));
    }

    private List<Path> chineseFiles() {
        return files("src/main/resources", "texts_zh.properties");
    }

    private String code() {
        return files("src/main/java", ".java").stream()
                .map(TextRules::read)
                .collect(Collectors.joining("\n"));
    }

    private List<Path> files(String folder, String ending) {
        Path start = module.resolve(folder);
        if (!Files.exists(start)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(start)) {
            return all.filter(f -> f.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks ({@code check}) or mends ({@code write}) the layout of every Java file below a folder.
 * Runs on the toolchain's JDK, because the formatter can only parse the language of the JDK it runs
 * on.
 */
class Format {

    public static void main(String[] args) throws Exception {
        boolean write = args[0].equals("write");
        Path root = Path.of(args[1]);
        Formatter formatter =
                new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());
        List<Path> wrong = new ArrayList<>();
        for (Path file : javaFiles(root)) {
            String text = Files.readString(file);
            // Twice: on some long chains the formatter only settles at its second look.
            String good = formatter.formatSource(formatter.formatSourceAndFixImports(text));
            if (!good.equals(text)) {
                wrong.add(root.relativize(file));
                if (write) {
                    Files.writeString(file, good);
                }
            }
        }
        if (write) {
            System.out.println("formatted " + wrong.size() + " files");
        } else if (!wrong.isEmpty()) {
            wrong.forEach(f -> System.err.println("not formatted: " + f));
            System.err.println("Run: mvn -N validate -Dformat=write");
            System.exit(1);
        }
    }

    private static List<Path> javaFiles(Path root) throws Exception {
        try (var files = Files.walk(root)) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .filter(f -> !f.toString().contains("/target/"))
                    .toList();
        }
    }
}

package campus.onecard.ui.look;

import javafx.scene.text.Font;

import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Brings the one typeface, Noto Sans SC regular and bold. From a plain file a font loads in a
 * quarter of the time it takes from a jar, so an installation keeps the files beside the program
 * and names their folder in the system property {@code onecard.fonts}.
 */
public final class Fonts {

    public static final String FAMILY = "Noto Sans SC";

    private Fonts() {}

    /**
     * Call before the toolkit starts. In a scaled scene JavaFX on Linux leaves holes where strokes
     * of a glyph cross (seen with 26.0.2), because it fills glyph pictures by the wrong rule;
     * glyphs drawn as shapes are right at every scale.
     */
    public static void drawGlyphsAsShapes() {
        System.setProperty("prism.fontSizeLimit", "1");
    }

    /**
     * Call before the toolkit starts. JavaFX keeps some thousand words that were on the screen to
     * lay them out faster the next time, names and balances too, long after the person has gone.
     */
    public static void keepNoWords() {
        System.setProperty("prism.cacheLayoutSize", "0");
    }

    /** Loads both weights; only the first call does anything. Needs no running toolkit. */
    public static void load() {
        if (!Loaded.BOTH) {
            throw new IllegalStateException(
                    "The fonts of the program cannot be read. Install it again.");
        }
    }

    /** The first touch of this class loads the fonts, exactly once. */
    private static final class Loaded {
        static final boolean BOTH = read("NotoSansSC-Regular.ttf") && read("NotoSansSC-Bold.ttf");

        private static boolean read(String file) {
            return Font.loadFont(place(file).toExternalForm(), 32) != null;
        }

        private static URL place(String file) {
            String folder = System.getProperty("onecard.fonts", "");
            Path beside = Path.of(folder, file);
            if (!folder.isEmpty() && Files.isReadable(beside)) {
                try {
                    return beside.toUri().toURL();
                } catch (MalformedURLException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return Objects.requireNonNull(
                    Fonts.class.getResource("/campus/onecard/ui/fonts/" + file), file);
        }
    }
}

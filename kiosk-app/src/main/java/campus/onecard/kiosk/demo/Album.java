package campus.onecard.kiosk.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import campus.onecard.kiosk.Kiosk;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** The numbered pictures of a walk, and one printed line for each; or none at all. */
final class Album {

    private final boolean closed;
    private final Kiosk kiosk;
    private final Hands hands;
    private final Stopwatch times;
    private final Path folder;
    private final PrintStream out;
    private int pictures;

    Album(Kiosk kiosk, Hands hands, Stopwatch times, Path folder, PrintStream out) {
        this(false, kiosk, hands, times, folder, out);
        Picture.clear(folder);
    }

    /** Of a walk that is not looked at: it takes no pictures and turns no switches for them. */
    static Album closed(Kiosk kiosk, Hands hands, Stopwatch times) {
        PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
        return new Album(true, kiosk, hands, times, Path.of(""), silent);
    }

    private Album(
            boolean closed,
            Kiosk kiosk,
            Hands hands,
            Stopwatch times,
            Path folder,
            PrintStream out) {
        this.closed = closed;
        this.kiosk = kiosk;
        this.hands = hands;
        this.times = times;
        this.folder = folder;
        this.out = out;
    }

    /** A picture of the screen as it is. */
    void picture(String name) {
        if (closed) {
            return;
        }
        hands.settle();
        Picture picture = hands.onScreen(() -> Picture.of(kiosk.window().surface()));
        String look = hands.onScreen(() -> kiosk.window().look().name());
        Optional<Duration> opened = hands.onScreen(times::takeLast);
        String file = String.format(Locale.ROOT, "%03d-%s-%s.png", ++pictures, name, look);
        picture.save(folder.resolve(file));
        out.println("  " + file + opened.map(t -> "  opened in " + millis(t)).orElse(""));
    }

    /** The same screen in both languages. */
    void inBothLanguages(String name) {
        picture(name);
        under("language", name);
    }

    /** The same screen under one of the look's switches. */
    void under(String look, String name) {
        if (closed) {
            return;
        }
        hands.press("switch-" + look);
        picture(name);
        hands.press("switch-" + look);
    }

    int pictures() {
        return pictures;
    }

    static String millis(Duration time) {
        return time.toMillis() + " ms";
    }
}

package campus.onecard.kiosk.shots;

import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.KioskLog;
import campus.onecard.ui.look.Look;
import campus.onecard.ui.picture.Png;
import campus.onecard.ui.stage.KioskShell;

import javafx.application.Platform;
import javafx.scene.image.WritableImage;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;

/**
 * {@code ./onecard shots DIR}: a picture of every screen in every state, in both languages, in both
 * contrasts, in large print and where it matters in the low layout, drawn without a display; beside
 * them, in a text file for each language, what a voice says at each screen.
 */
public final class Shots {

    /** The low layout looks the same everywhere but here. */
    private static final Set<String> LOW =
            Set.of(
                    "attract",
                    "number",
                    "password-card",
                    "password-wrong",
                    "change-login-typed",
                    "lost-card",
                    "home",
                    "transactions",
                    "movement-payment");

    private final Path folder;
    private final Map<Look, Studio> studios = new HashMap<>();
    private final List<Long> buildNanos = new ArrayList<>();

    private Shots(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes the pictures and prints one summary line.
     *
     * @param arguments the folder; {@code target/shots} when it is not named
     */
    public static void main(String[] arguments) throws Exception {
        KioskLog.onTerminal();
        System.setProperty("glass.platform", "headless");
        System.setProperty("prism.order", "sw");
        CountDownLatch up = new CountDownLatch(1);
        Platform.startup(up::countDown);
        up.await();
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/shots");
        try {
            new Shots(folder).takeAll(System.out);
        } finally {
            Platform.exit();
        }
    }

    /** Standard, high contrast, large print and maybe the low layout, each in both languages. */
    private static List<Look> looks(boolean low) {
        return Texts.LANGUAGES.stream()
                .map(Look.STANDARD::in)
                .flatMap(
                        look ->
                                Stream.of(
                                        look,
                                        look.withHighContrast(true),
                                        look.withLargePrint(true),
                                        look.withLowLayout(low)))
                .distinct()
                .toList();
    }

    private void takeAll(PrintStream out) throws Exception {
        Files.createDirectories(folder);
        List<Sample> samples = Samples.all();
        int pictures = 0;
        for (int i = 0; i < samples.size(); i++) {
            Sample sample = samples.get(i);
            for (Look look : looks(LOW.contains(sample.name()))) {
                take(sample, look, folder.resolve(name(i + 1, sample, look)));
                pictures++;
            }
        }
        for (Locale language : Texts.LANGUAGES) {
            Path file = folder.resolve("spoken-" + language.getLanguage() + ".txt");
            Files.write(file, spoken(samples, language));
        }
        out.printf(
                "shots: %d pictures in %s (a screen is built and laid out in %.0f ms at the"
                        + " median)%n",
                pictures, folder, medianMillis());
    }

    /** What a voice would say at each screen. */
    private List<String> spoken(List<Sample> samples, Locale language) throws Exception {
        Look look = Look.STANDARD.in(language);
        List<String> lines = new ArrayList<>();
        for (Sample sample : samples) {
            String words = onFx(() -> studio(look).shows(sample).host().getAccessibleText());
            lines.add(sample.name() + ": " + words);
        }
        return lines;
    }

    private Studio studio(Look look) {
        return studios.computeIfAbsent(look, Studio::new);
    }

    /** For example {@code 007-password-card-zh-large.png}. */
    private static String name(int number, Sample sample, Look look) {
        return "%03d-%s-%s%s%s%s.png"
                .formatted(
                        number,
                        sample.name(),
                        look.language().getLanguage(),
                        look.highContrast() ? "-contrast" : "",
                        look.largePrint() ? "-large" : "",
                        look.lowLayout() ? "-low" : "");
    }

    private void take(Sample sample, Look look, Path file) throws Exception {
        WritableImage image = onFx(() -> drawn(sample, look));
        Png.write(image, file);
    }

    private WritableImage drawn(Sample sample, Look look) {
        long start = System.nanoTime();
        KioskShell shell = studio(look).shows(sample);
        buildNanos.add(System.nanoTime() - start);
        return shell.getScene().snapshot(null);
    }

    private double medianMillis() {
        List<Long> sorted = buildNanos.stream().sorted().toList();
        return sorted.get(sorted.size() / 2) / 1e6;
    }

    private static <T> T onFx(Callable<T> work) throws IOException, InterruptedException {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IOException("A screen could not be drawn.", e.getCause());
        }
    }
}

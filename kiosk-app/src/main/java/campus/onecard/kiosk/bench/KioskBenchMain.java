package campus.onecard.kiosk.bench;

import campus.onecard.domain.text.Texts;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.ui.look.Fonts;

import javafx.application.Platform;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * {@code ./onecard bench kiosk [JOURNEYS]}: start, screens, transitions and memory of the kiosk.
 */
public final class KioskBenchMain {

    private static final int JOURNEYS = 5_000;
    private static final int STARTS = 9;
    private static final int ROUNDS = 5;
    private static final Duration BUILD = Duration.ofMillis(16);
    private static final Duration FRAME = Duration.ofMillis(50);

    private KioskBenchMain() {}

    /** Ends with 0 when all that was promised holds. */
    public static void main(String[] arguments) throws Exception {
        Texts texts = Texts.beside(language(), KioskBenchMain.class);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(texts.get("kiosk.begins"));
        int journeys = arguments.length == 0 ? JOURNEYS : Integer.parseInt(arguments[0]);
        Runtime.getRuntime().exit(run(texts, out, journeys) ? 0 : 1);
    }

    private static boolean run(Texts texts, PrintStream out, int journeys) throws Exception {
        Starts starts = new StartBench(Files.createTempDirectory("kiosk-bench"), STARTS).run();
        out.println(
                texts.get(
                        "kiosk.start",
                        Times.text(starts.kiosk()),
                        Times.text(starts.bare()),
                        Times.text(starts.bareRecorded()),
                        text(starts.ratio()),
                        text(starts.ratioToRecorded())));
        Clock clock = Clock.system(CampusTime.ZONE);
        Fonts.drawGlyphsAsShapes();
        Platform.startup(Fonts::load);
        ScreenBench screens = new ScreenBench(clock, ROUNDS);
        Times built = screens.built();
        out.println(
                texts.get(
                        "kiosk.screens",
                        Times.text(built.median()),
                        Times.text(built.percentile(95)),
                        Times.text(built.longest())));
        Times frames = screens.frames();
        out.println(
                texts.get(
                        "kiosk.frames",
                        Times.text(frames.median()),
                        Times.text(frames.longest()),
                        frames.over(FRAME),
                        frames.count()));
        HeapBench.Heap heap =
                new HeapBench(clock, CampusTime.dayOf(clock.instant()), journeys).run();
        boolean good =
                starts.good()
                        && built.percentile(95).compareTo(BUILD) <= 0
                        && frames.over(FRAME) == 0
                        && heap.good();
        out.println(
                texts.get(
                        good ? "kiosk.good" : "kiosk.missed",
                        text(starts.ratio()),
                        Times.text(built.percentile(95)),
                        Times.text(frames.longest()),
                        journeys,
                        heap.early() >> 20,
                        heap.late() >> 20));
        return good;
    }

    private static String text(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }

    private static Locale language() {
        return List.of(Texts.CHINESE, Texts.ENGLISH).stream()
                .filter(l -> l.getLanguage().equals(Locale.getDefault().getLanguage()))
                .findFirst()
                .orElse(Texts.ENGLISH);
    }
}

package campus.onecard.kiosk.demo;

import campus.onecard.devices.card.simulator.DemoCards;
import campus.onecard.kiosk.Kiosk;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * The parts of a demo.
 *
 * @param file what the server wrote down
 * @param reader the card reader and the hand before it
 * @param idReader the reader for ID cards and the hand before it
 * @param cards makes the people's cards
 * @param line the cable that can be pulled
 * @param clock can be put forward
 * @param times measures how fast screens open
 */
public record Demo(
        DemoFile file,
        DemoReader reader,
        DemoIdReader idReader,
        DemoCards cards,
        ServerLine line,
        DemoClock clock,
        Stopwatch times) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /**
     * Walks the first journey by itself and ends with one line that says what came of it. Never on
     * the screen's thread.
     *
     * @param kiosk shown in a window already
     * @param reach by what means it is used
     * @param firstFrame from the start of the process to the first picture
     * @return the exit code: 0 when every step appeared
     */
    public int walk(Kiosk kiosk, Reach reach, Path folder, Duration firstFrame, PrintStream out) {
        try {
            Hands hands = new Hands(kiosk, reach, PATIENCE);
            Album album = new Album(kiosk, hands, times, folder, out);
            new Walkthrough(file, hands, album, reader.hand(), idReader, cards, line, clock).walk();
            out.println("cards were read " + way());
            out.println(
                    "screens opened for the first time in %s, again in %s (medians)"
                            .formatted(
                                    shown(hands, times::firstMedian),
                                    shown(hands, times::againMedian)));
            out.println(
                    "demo: %d pictures in %s, first frame %s, screens open in %s (median)"
                            .formatted(
                                    album.pictures(),
                                    folder.toAbsolutePath().normalize(),
                                    Album.millis(firstFrame),
                                    shown(hands, times::median)));
            return 0;
        } catch (RuntimeException e) {
            out.println("demo: failed: " + e.getMessage());
            return 1;
        }
    }

    /**
     * The same walk, not looked at. Never on the screen's thread.
     *
     * @throws Hands.NotThere when a step does not appear
     */
    public void walk(Kiosk kiosk, Reach reach) {
        Hands hands = new Hands(kiosk, reach, PATIENCE);
        Album none = Album.closed(kiosk, hands, times);
        new Walkthrough(file, hands, none, reader.hand(), idReader, cards, line, clock).walk();
    }

    private String way() {
        return reader.notOverPcsc()
                .map(why -> "inside this process, not over PC/SC: " + why)
                .orElse("over the real PC/SC service, through a virtual reader");
    }

    private static String shown(Hands hands, Callable<Optional<Duration>> median) {
        return Album.millis(hands.onScreen(median).orElse(Duration.ZERO));
    }
}

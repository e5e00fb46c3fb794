package campus.onecard.kiosk;

import campus.onecard.client.CallFailure;
import campus.onecard.ui.look.Fonts;

import javafx.application.Platform;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Starts the kiosk. */
public final class KioskMain {

    private KioskMain() {}

    /**
     * Runs until the kiosk is closed. A wrong command line ends with exit code 2, something that is
     * missing with 1. The toolkit and its fonts come up on the screen's thread while this one joins
     * all the rest: the first picture is there a fifth sooner.
     */
    public static void main(String[] arguments) {
        KioskOptions options;
        try {
            options = KioskOptions.parse(List.of(arguments));
        } catch (IllegalArgumentException e) {
            end(2, e);
            return;
        }
        startToolkit();
        KioskLog.into(options.home());
        try {
            Wiring parts = Wiring.of(options);
            Platform.runLater(() -> KioskStage.open(options, parts));
        } catch (IllegalArgumentException | CallFailure e) {
            end(1, e);
        }
    }

    /** The screens of a machine that strangers use one after the other. */
    static void startToolkit() {
        Fonts.drawGlyphsAsShapes();
        Fonts.keepNoWords();
        Platform.startup(Fonts::load);
    }

    private static void end(int code, Exception why) {
        new PrintStream(System.err, true, StandardCharsets.UTF_8)
                .println("kiosk: " + why.getMessage());
        Runtime.getRuntime().exit(code);
    }
}

package campus.onecard.kiosk;

import campus.onecard.ui.look.Fonts;

import javafx.application.Application;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Starts the kiosk. Not an {@link Application} itself, so that it runs from the class path. */
public final class KioskMain {

    private KioskMain() {}

    /** Runs until the kiosk is closed; a wrong command line ends with exit code 2. */
    public static void main(String[] arguments) {
        try {
            KioskLog.into(KioskOptions.parse(List.of(arguments)).home());
        } catch (IllegalArgumentException e) {
            new PrintStream(System.err, true, StandardCharsets.UTF_8)
                    .println("kiosk: " + e.getMessage());
            System.exit(2);
        }
        Fonts.drawGlyphsAsShapes();
        Application.launch(KioskApp.class, arguments);
    }
}

package campus.onecard.kiosk;

import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.demo.Bench;
import campus.onecard.kiosk.demo.Demo;
import campus.onecard.kiosk.demo.Finger;
import campus.onecard.kiosk.demo.Stopwatch;
import campus.onecard.ui.stage.MachineWindow;

import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** Puts the kiosk into a window and keeps its clock going. */
final class KioskStage {

    private static final double ROOM = 0.92;

    private KioskStage() {}

    /** Opens the window; on the screen's thread. */
    static void open(KioskOptions options, Wiring parts) {
        Kiosk kiosk = parts.kiosk(Platform::runLater);
        Stage stage = new Stage();
        stage.setTitle("OneCard");
        if (parts.demo().isPresent()) {
            Demo demo = parts.demo().get();
            kiosk.conductor().watchFirst(demo.times());
            inWindow(stage, kiosk, demo, options.walk().isPresent());
        } else {
            MachineWindow.locked(stage, kiosk.window().pane());
        }
        stage.setOnHidden(e -> end(0));
        kiosk.run(stage.getScene());
        Stopwatch.untilDrawn(() -> drawn(options, parts, kiosk));
        stage.show();
    }

    /** The demo's window: the kiosk, and beside it the bench unless the kiosk walks by itself. */
    private static void inWindow(Stage stage, Kiosk kiosk, Demo demo, boolean walks) {
        double height =
                walks
                        ? 960
                        : Math.min(1920, Screen.getPrimary().getVisualBounds().getHeight() * ROOM);
        Parent root = kiosk.window().pane();
        if (walks) {
            stage.setX(0);
            stage.setY(0);
            MachineWindow.windowed(stage, root, height);
            return;
        }
        Locale language =
                Locale.getDefault().getLanguage().equals(Texts.CHINESE.getLanguage())
                        ? Texts.CHINESE
                        : Texts.ENGLISH;
        Texts texts = Texts.beside(language, Bench.class);
        BorderPane both = new BorderPane(root);
        both.setRight(
                new Bench(texts, demo.reader().hand(), demo.idReader(), demo.cards(), demo.line())
                        .build(demo.file().people()));
        stage.setScene(new Scene(both, Math.round(height * 9 / 16) + Bench.WIDTH, height));
    }

    private static void drawn(KioskOptions options, Wiring parts, Kiosk kiosk) {
        Duration firstFrame = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        if (options.walk().isEmpty()) {
            System.out.println("kiosk: start to first frame " + firstFrame.toMillis() + " ms");
        }
        options.walk()
                .ifPresent(
                        folder ->
                                Thread.ofPlatform()
                                        .name("walk")
                                        .daemon()
                                        .start(() -> walk(parts, kiosk, folder, firstFrame)));
    }

    private static void walk(Wiring parts, Kiosk kiosk, Path folder, Duration firstFrame) {
        Demo demo = parts.demo().orElseThrow();
        end(demo.walk(kiosk, new Finger(), folder, firstFrame, System.out));
    }

    /** Ends the process; daemons of the reader and of open calls end with it. */
    private static void end(int code) {
        Runtime.getRuntime().exit(code);
    }
}

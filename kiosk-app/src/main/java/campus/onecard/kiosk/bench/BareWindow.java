package campus.onecard.kiosk.bench;

import campus.onecard.kiosk.demo.Stopwatch;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The least that JavaFX can show: a window with one word. What a kiosk's start is held against. */
final class BareWindow {

    private BareWindow() {}

    /** Says so when its first picture was drawn, and ends. */
    public static void main(String[] arguments) {
        Platform.startup(
                () -> {
                    Stage stage = new Stage();
                    stage.setScene(new Scene(new StackPane(new Label("校园一卡通")), 540, 960));
                    Stopwatch.untilDrawn(
                            () -> {
                                System.out.println(StartBench.FIRST_FRAME);
                                Platform.exit();
                            });
                    stage.show();
                });
    }
}

package campus.onecard.ui.stage;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/**
 * Prepares the one window of a machine. Locked: full screen, no border, no way out by Escape or the
 * window's close button; the rest of the lock-down is the operating system's. Unlocked, for the
 * demo and for work on the program: an ordinary window in the same proportions.
 */
public final class MachineWindow {

    private MachineWindow() {}

    /** For a stage that was not shown yet. */
    public static void locked(Stage stage, Parent root) {
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setScene(new Scene(root));
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.setOnCloseRequest(e -> e.consume());
        stage.setFullScreen(true);
    }

    /**
     * For a stage that was not shown yet.
     *
     * @param height of the content in screen pixels; the width follows from 9 : 16
     */
    public static void windowed(Stage stage, Parent root, double height) {
        double width = Math.round(height * DesignPane.KIOSK_WIDTH / DesignPane.KIOSK_HEIGHT);
        stage.setScene(new Scene(root, width, height));
    }
}

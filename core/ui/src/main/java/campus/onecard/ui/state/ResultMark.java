package campus.onecard.ui.state;

import campus.onecard.ui.look.Look;

import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.util.Duration;

/** A tick or a cross in a ring that draws itself in 300 ms, or stands there at once. */
public final class ResultMark extends StackPane {

    private static final double LENGTH = 240;

    private final Shape stroke;

    private ResultMark(String kind, String drawing, String spoken, Look look) {
        SVGPath path = new SVGPath();
        path.setContent(drawing);
        path.getStyleClass().add("mark-stroke");
        stroke = path;
        getStyleClass().addAll("result-mark", kind);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(path);
        if (!look.reducedMotion()) {
            sceneProperty()
                    .subscribe(
                            scene -> {
                                if (scene != null) {
                                    draw();
                                }
                            });
        }
    }

    /** It worked. */
    public static ResultMark done(Look look) {
        return new ResultMark(
                "mark-done", "M 8 40 L 34 66 L 84 12", look.kitTexts().get("result.done"), look);
    }

    /** It did not work. */
    public static ResultMark failed(Look look) {
        return new ResultMark(
                "mark-failed",
                "M 8 8 L 76 76 M 76 8 L 8 76",
                look.kitTexts().get("result.failed"),
                look);
    }

    private void draw() {
        stroke.getStrokeDashArray().setAll(LENGTH, LENGTH);
        Timeline time =
                new Timeline(
                        new KeyFrame(
                                Duration.ZERO,
                                new KeyValue(stroke.strokeDashOffsetProperty(), LENGTH)),
                        new KeyFrame(
                                Duration.millis(300),
                                new KeyValue(stroke.strokeDashOffsetProperty(), 0)));
        time.setOnFinished(e -> stroke.getStrokeDashArray().clear());
        time.play();
    }
}

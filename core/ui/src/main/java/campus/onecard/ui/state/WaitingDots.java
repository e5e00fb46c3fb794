package campus.onecard.ui.state;

import campus.onecard.ui.look.Space;

import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/**
 * Three dots, one after the other, slowly. A turning wheel costs a fifth of a processor on the
 * software pipeline; three small nodes that change four times a second do not. They stop when
 * nobody sees them.
 */
final class WaitingDots extends HBox {

    private static final int DOTS = 3;

    private final Timeline steps = new Timeline();

    WaitingDots() {
        super(Space.TIGHT);
        getStyleClass().add("waiting-dots");
        setAlignment(Pos.CENTER);
        for (int i = 0; i < DOTS; i++) {
            Region dot = new Region();
            dot.getStyleClass().add("waiting-dot");
            getChildren().add(dot);
        }
        for (int step = 0; step <= DOTS; step++) {
            steps.getKeyFrames().add(frame(step));
        }
        steps.setCycleCount(Timeline.INDEFINITE);
        sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene == null) {
                                steps.stop();
                            } else {
                                steps.play();
                            }
                        });
    }

    private KeyFrame frame(int step) {
        KeyValue[] values = new KeyValue[DOTS];
        for (int i = 0; i < DOTS; i++) {
            values[i] =
                    new KeyValue(
                            getChildren().get(i).opacityProperty(),
                            i == step ? 1 : 0.35,
                            javafx.animation.Interpolator.DISCRETE);
        }
        return new KeyFrame(Duration.millis(320.0 * step), values);
    }
}

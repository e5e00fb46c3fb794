package campus.onecard.kiosk.order;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.util.Duration;

/** Says more the longer it takes; the room for it is kept, so that nothing jumps. */
final class Slowly {

    private static final Duration WORDS = Duration.seconds(1);
    private static final Duration STEPS = Duration.seconds(5);

    private Slowly() {}

    /**
     * Shows the words after a second and the steps after five, counted from when they come on the
     * screen.
     */
    static void show(Node words, Node steps) {
        words.setVisible(false);
        steps.setVisible(false);
        Timeline time =
                new Timeline(
                        new KeyFrame(WORDS, _ -> words.setVisible(true)),
                        new KeyFrame(STEPS, _ -> steps.setVisible(true)));
        words.sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene == null) {
                                time.stop();
                            } else {
                                time.play();
                            }
                        });
    }
}

package campus.onecard.kiosk.screen;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.util.Duration;

import java.util.List;

/**
 * What the kiosk's drawings of cards and readers are made of. Their colours are the {@code drawn-}
 * styles.
 */
public final class Drawing {

    private static final double DIM = 0.2;

    /** How many beats all lights stay lit before they begin anew. */
    private static final int REST = 2;

    private Drawing() {}

    /**
     * A drawing with words for those who cannot see it.
     *
     * @param description what is to be seen
     */
    public static Group of(String description, Node... parts) {
        Group drawing = new Group(parts);
        drawing.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        drawing.setAccessibleText(description);
        return drawing;
    }

    /** A rectangle with round corners. */
    public static Shape box(
            double x, double y, double width, double height, double arc, String style) {
        Rectangle box = new Rectangle(x, y, width, height);
        box.setArcWidth(arc);
        box.setArcHeight(arc);
        box.getStyleClass().add(style);
        return box;
    }

    /**
     * Lights the shapes one after another for as long as the drawing is shown: in whole steps, so
     * that a machine that waits all night draws only about twice a second.
     */
    public static void light(Group drawing, List<? extends Shape> lights, Duration beat) {
        Timeline turn = new Timeline();
        for (int step = 0; step <= lights.size(); step++) {
            int lit = step;
            turn.getKeyFrames().add(new KeyFrame(beat.multiply(step), e -> light(lights, lit)));
        }
        turn.getKeyFrames().add(new KeyFrame(beat.multiply(lights.size() + REST)));
        turn.setCycleCount(Animation.INDEFINITE);
        drawing.sceneProperty().subscribe(scene -> run(turn, scene != null));
    }

    private static void light(List<? extends Shape> lights, int lit) {
        for (int i = 0; i < lights.size(); i++) {
            lights.get(i).setOpacity(i < lit ? 1 : DIM);
        }
    }

    private static void run(Timeline turn, boolean shown) {
        if (shown) {
            turn.play();
        } else {
            turn.stop();
        }
    }
}

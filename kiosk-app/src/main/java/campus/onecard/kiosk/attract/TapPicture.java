package campus.onecard.kiosk.attract;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.util.Duration;

/**
 * A card that comes close to the reader. The three waves light up one after another, slowly and in
 * whole steps, so that a machine that waits all night draws only twice a second.
 */
final class TapPicture {

    private static final double WIDTH = 520;
    private static final double SIZE = 0.88;
    private static final Duration BEAT = Duration.millis(520);

    private TapPicture() {}

    /**
     * @param moves false: all waves stay lit, for people who asked for less motion and for pictures
     * @param description what is to be seen, for those who cannot
     */
    static Node build(boolean moves, String description) {
        Group picture = new Group(card(), reader());
        Shape[] waves = {wave(64), wave(104), wave(144)};
        picture.getChildren().addAll(waves);
        picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        picture.setAccessibleText(description);
        if (moves) {
            Timeline pulse = pulse(waves);
            picture.sceneProperty().subscribe(scene -> run(pulse, scene != null));
        }
        picture.setScaleX(SIZE);
        picture.setScaleY(SIZE);
        return new Group(picture);
    }

    private static Node card() {
        Group card =
                new Group(
                        box(0, 0, 372, 232, 28, "tap-card"),
                        box(32, 36, 132, 20, 10, "tap-card-print"),
                        box(32, 72, 88, 14, 7, "tap-card-print"),
                        box(32, 132, 68, 52, 10, "tap-card-chip"),
                        box(272, 120, 68, 80, 10, "tap-card-print"));
        card.setLayoutX((WIDTH - 372) / 2);
        card.setRotate(-7);
        return card;
    }

    private static Node reader() {
        Group reader =
                new Group(
                        box(0, 0, WIDTH, 112, 36, "tap-reader"),
                        box(WIDTH / 2 - 72, 48, 144, 16, 8, "tap-reader-light"));
        reader.setLayoutY(436);
        return reader;
    }

    private static Shape box(double x, double y, double w, double h, double arc, String look) {
        Rectangle box = new Rectangle(x, y, w, h);
        box.setArcWidth(arc);
        box.setArcHeight(arc);
        box.getStyleClass().add(look);
        return box;
    }

    private static Shape wave(double radius) {
        Arc wave = new Arc(WIDTH / 2, 448, radius, radius, 52, 76);
        wave.setType(ArcType.OPEN);
        wave.getStyleClass().add("tap-wave");
        return wave;
    }

    private static Timeline pulse(Shape[] waves) {
        Timeline pulse = new Timeline();
        for (int beat = 0; beat <= waves.length; beat++) {
            int lit = beat;
            pulse.getKeyFrames().add(new KeyFrame(BEAT.multiply(beat), e -> light(waves, lit)));
        }
        pulse.getKeyFrames().add(new KeyFrame(BEAT.multiply(waves.length + 2)));
        pulse.setCycleCount(Animation.INDEFINITE);
        return pulse;
    }

    private static void light(Shape[] waves, int lit) {
        for (int i = 0; i < waves.length; i++) {
            waves[i].setOpacity(i < lit ? 1 : 0.18);
        }
    }

    private static void run(Timeline pulse, boolean shown) {
        if (shown) {
            pulse.play();
        } else {
            pulse.stop();
        }
    }
}

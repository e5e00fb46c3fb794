package campus.onecard.kiosk.leaving;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.util.Duration;

/** A card on the reader and three arrows away from it, which light up one after another. */
final class TakePicture {

    private static final double WIDTH = 620;
    private static final double CARD_WIDTH = 440;
    private static final double CARD_TOP = 250;
    private static final Duration BEAT = Duration.millis(400);
    private static final double DIM = 0.22;

    private TakePicture() {}

    /**
     * @param moves false: all arrows stay lit, for people who asked for less motion
     * @param description what is to be seen, for those who cannot
     */
    static Node build(boolean moves, String description) {
        Shape[] arrows = {arrow(160), arrow(90), arrow(20)};
        Group picture = new Group(card(), reader());
        picture.getChildren().addAll(arrows);
        picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        picture.setAccessibleText(description);
        if (moves) {
            Timeline rise = rise(arrows);
            picture.sceneProperty().subscribe(scene -> run(rise, scene != null));
        }
        return picture;
    }

    private static Node card() {
        Group card =
                new Group(
                        box(0, 0, CARD_WIDTH, 276, 32, "take-card"),
                        box(40, 44, 156, 24, 12, "take-card-print"),
                        box(40, 88, 104, 16, 8, "take-card-print"),
                        box(40, 150, 80, 62, 12, "take-card-chip"),
                        box(320, 132, 80, 94, 12, "take-card-print"));
        card.setLayoutX((WIDTH - CARD_WIDTH) / 2);
        card.setLayoutY(CARD_TOP);
        return card;
    }

    /** It covers the lower edge of the card: the card lies on it. */
    private static Node reader() {
        Group reader =
                new Group(
                        box(0, 0, WIDTH, 128, 40, "take-reader"),
                        box(WIDTH / 2 - 84, 56, 168, 18, 9, "take-reader-light"));
        reader.setLayoutY(CARD_TOP + 232);
        return reader;
    }

    private static Shape box(double x, double y, double w, double h, double arc, String look) {
        Rectangle box = new Rectangle(x, y, w, h);
        box.setArcWidth(arc);
        box.setArcHeight(arc);
        box.getStyleClass().add(look);
        return box;
    }

    private static Shape arrow(double y) {
        double middle = WIDTH / 2;
        Polyline arrow = new Polyline(middle - 96, y + 56, middle, y, middle + 96, y + 56);
        arrow.getStyleClass().add("take-arrow");
        return arrow;
    }

    private static Timeline rise(Shape[] arrows) {
        Timeline rise = new Timeline();
        for (int beat = 0; beat <= arrows.length; beat++) {
            int lit = beat;
            rise.getKeyFrames().add(new KeyFrame(BEAT.multiply(beat), e -> light(arrows, lit)));
        }
        rise.getKeyFrames().add(new KeyFrame(BEAT.multiply(arrows.length + 2)));
        rise.setCycleCount(Animation.INDEFINITE);
        return rise;
    }

    private static void light(Shape[] arrows, int lit) {
        for (int i = 0; i < arrows.length; i++) {
            arrows[i].setOpacity(i < lit ? 1 : DIM);
        }
    }

    private static void run(Timeline rise, boolean shown) {
        if (shown) {
            rise.play();
        } else {
            rise.stop();
        }
    }
}

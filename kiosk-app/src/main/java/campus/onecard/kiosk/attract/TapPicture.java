package campus.onecard.kiosk.attract;

import campus.onecard.kiosk.screen.Drawing;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Shape;
import javafx.util.Duration;

import java.util.List;

/** A card that comes close to the reader; three waves between them light up one after another. */
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
        List<Shape> waves = List.of(wave(64), wave(104), wave(144));
        Group picture = Drawing.of(description, card(), reader());
        picture.getChildren().addAll(waves);
        if (moves) {
            Drawing.light(picture, waves, BEAT);
        }
        picture.setScaleX(SIZE);
        picture.setScaleY(SIZE);
        return new Group(picture);
    }

    private static Node card() {
        Group card =
                new Group(
                        Drawing.box(0, 0, 372, 232, 28, "drawn-card"),
                        Drawing.box(32, 36, 132, 20, 10, "drawn-card-print"),
                        Drawing.box(32, 72, 88, 14, 7, "drawn-card-print"),
                        Drawing.box(32, 132, 68, 52, 10, "drawn-card-chip"),
                        Drawing.box(272, 120, 68, 80, 10, "drawn-card-print"));
        card.setLayoutX((WIDTH - 372) / 2);
        card.setRotate(-7);
        return card;
    }

    private static Node reader() {
        Group reader =
                new Group(
                        Drawing.box(0, 0, WIDTH, 112, 36, "drawn-reader"),
                        Drawing.box(WIDTH / 2 - 72, 48, 144, 16, 8, "drawn-reader-light"));
        reader.setLayoutY(436);
        return reader;
    }

    private static Shape wave(double radius) {
        Arc wave = new Arc(WIDTH / 2, 448, radius, radius, 52, 76);
        wave.setType(ArcType.OPEN);
        wave.getStyleClass().add("tap-wave");
        return wave;
    }
}

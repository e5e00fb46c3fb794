package campus.onecard.kiosk.leaving;

import campus.onecard.kiosk.screen.Drawing;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;
import javafx.util.Duration;

import java.util.List;

/** A card on the reader and three arrows away from it, which light up one after another. */
final class TakePicture {

    private static final double WIDTH = 620;
    private static final double CARD_WIDTH = 440;
    private static final double CARD_TOP = 250;
    private static final Duration BEAT = Duration.millis(400);

    private TakePicture() {}

    /**
     * @param moves false: all arrows stay lit, for people who asked for less motion
     * @param description what is to be seen, for those who cannot
     */
    static Node build(boolean moves, String description) {
        List<Shape> arrows = List.of(arrow(160), arrow(90), arrow(20));
        Group picture = Drawing.of(description, card(), reader());
        picture.getChildren().addAll(arrows);
        if (moves) {
            Drawing.light(picture, arrows, BEAT);
        }
        return picture;
    }

    private static Node card() {
        Group card =
                new Group(
                        Drawing.box(0, 0, CARD_WIDTH, 276, 32, "drawn-card"),
                        Drawing.box(40, 44, 156, 24, 12, "drawn-card-print"),
                        Drawing.box(40, 88, 104, 16, 8, "drawn-card-print"),
                        Drawing.box(40, 150, 80, 62, 12, "drawn-card-chip"),
                        Drawing.box(320, 132, 80, 94, 12, "drawn-card-print"));
        card.setLayoutX((WIDTH - CARD_WIDTH) / 2);
        card.setLayoutY(CARD_TOP);
        return card;
    }

    /** It covers the lower edge of the card: the card lies on it. */
    private static Node reader() {
        Group reader =
                new Group(
                        Drawing.box(0, 0, WIDTH, 128, 40, "drawn-reader"),
                        Drawing.box(WIDTH / 2 - 84, 56, 168, 18, 9, "drawn-reader-light"));
        reader.setLayoutY(CARD_TOP + 232);
        return reader;
    }

    private static Shape arrow(double y) {
        double middle = WIDTH / 2;
        Polyline arrow = new Polyline(middle - 96, y + 56, middle, y, middle + 96, y + 56);
        arrow.getStyleClass().add("take-arrow");
        return arrow;
    }
}

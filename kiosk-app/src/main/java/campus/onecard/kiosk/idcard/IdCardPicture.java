package campus.onecard.kiosk.idcard;

import campus.onecard.kiosk.screen.Drawing;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;

/** An ID card that lies flat on its reader: lines on the left, a portrait on the right. */
final class IdCardPicture {

    private static final double WIDTH = 560;

    private IdCardPicture() {}

    /**
     * @param description what is to be seen, for those who cannot
     */
    static Node build(String description) {
        return Drawing.of(description, reader(), card());
    }

    private static Node card() {
        Circle head = new Circle(320, 92, 30);
        head.getStyleClass().add("drawn-card-print");
        Group card =
                new Group(
                        Drawing.box(0, 0, 400, 252, 28, "drawn-card"),
                        Drawing.box(32, 40, 172, 20, 10, "drawn-card-print"),
                        Drawing.box(32, 84, 108, 14, 7, "drawn-card-print"),
                        Drawing.box(32, 116, 172, 14, 7, "drawn-card-print"),
                        Drawing.box(32, 196, 252, 20, 10, "drawn-card-print"),
                        head,
                        Drawing.box(272, 132, 96, 44, 22, "drawn-card-print"));
        card.setLayoutX((WIDTH - 400) / 2);
        card.setLayoutY(48);
        return card;
    }

    private static Node reader() {
        return new Group(
                Drawing.box(0, 0, WIDTH, 388, 40, "drawn-reader"),
                Drawing.box(WIDTH / 2 - 72, 340, 144, 16, 8, "drawn-reader-light"));
    }
}

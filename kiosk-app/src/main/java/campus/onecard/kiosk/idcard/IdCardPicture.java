package campus.onecard.kiosk.idcard;

import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/** An ID card that lies flat on its reader: lines on the left, a portrait on the right. */
final class IdCardPicture {

    private static final double WIDTH = 560;

    private IdCardPicture() {}

    /**
     * @param description what is to be seen, for those who cannot
     */
    static Node build(String description) {
        Group picture = new Group(reader(), card());
        picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        picture.setAccessibleText(description);
        return picture;
    }

    private static Node card() {
        Circle head = new Circle(320, 92, 30);
        head.getStyleClass().add("id-card-print");
        Group card =
                new Group(
                        box(0, 0, 400, 252, 28, "id-card"),
                        box(32, 40, 172, 20, 10, "id-card-print"),
                        box(32, 84, 108, 14, 7, "id-card-print"),
                        box(32, 116, 172, 14, 7, "id-card-print"),
                        box(32, 196, 252, 20, 10, "id-card-print"),
                        head,
                        box(272, 132, 96, 44, 22, "id-card-print"));
        card.setLayoutX((WIDTH - 400) / 2);
        card.setLayoutY(48);
        return card;
    }

    private static Node reader() {
        return new Group(
                box(0, 0, WIDTH, 388, 40, "id-reader"),
                box(WIDTH / 2 - 72, 340, 144, 16, 8, "id-reader-light"));
    }

    private static Shape box(double x, double y, double w, double h, double arc, String look) {
        Rectangle box = new Rectangle(x, y, w, h);
        box.setArcWidth(arc);
        box.setArcHeight(arc);
        box.getStyleClass().add(look);
        return box;
    }
}

package campus.onecard.ui.choice;

import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A large square to press: an icon, the name of a function and the same in the other language. */
public final class Tile {

    private Tile() {}

    /**
     * @param name two to four Chinese words, or the name in the person's language
     * @param under the same in the other language, under it
     */
    public static Button of(Icon icon, String name, String under, Runnable action) {
        var first = Type.HEADING.text(name);
        var second = Type.CAPTION.text(under);
        VBox face = new VBox(Space.HAIR, icon.medium(), new Region(), first, second);
        VBox.setVgrow(face.getChildren().get(1), javafx.scene.layout.Priority.ALWAYS);
        face.setAlignment(Pos.TOP_LEFT);
        face.setMouseTransparent(true);
        Button tile = new Button();
        tile.setGraphic(face);
        tile.getStyleClass().add("tile");
        tile.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        tile.setAccessibleText(name + ", " + under);
        tile.setOnAction(e -> action.run());
        face.prefWidthProperty().bind(tile.widthProperty().subtract(2 * Space.NEAR));
        return tile;
    }
}

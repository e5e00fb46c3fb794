package campus.onecard.ui.choice;

import campus.onecard.ui.look.Space;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

import java.util.List;

/** Tiles in columns of equal width; a row is as high as its highest tile. */
public final class Tiles {

    private Tiles() {}

    /**
     * @param columns two or three on a kiosk
     * @param tiles in reading order
     */
    public static GridPane grid(int columns, List<? extends Node> tiles) {
        GridPane grid = new GridPane(Space.SNUG, Space.SNUG);
        grid.getStyleClass().add("tiles");
        grid.setMaxWidth(Double.MAX_VALUE);
        for (int column = 0; column < columns; column++) {
            ColumnConstraints equal = new ColumnConstraints();
            equal.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(equal);
        }
        for (int i = 0; i < tiles.size(); i++) {
            grid.add(tiles.get(i), i % columns, i / columns);
        }
        return grid;
    }
}

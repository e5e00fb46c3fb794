package campus.onecard.kiosk.home;

import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Tile;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;

import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;

/** The functions as tiles; those that are not there yet say so on their face. */
final class TileGrid {

    private static final List<Tile> ORDER =
            List.of(
                    Tile.TRANSACTIONS,
                    Tile.PASSWORDS,
                    Tile.BANK_TRANSFER,
                    Tile.FEES,
                    Tile.LIMITS,
                    Tile.LOST_NOTICES);
    private static final int COLUMNS = 2;

    private TileGrid() {}

    static GridPane of(Setting at) {
        GridPane grid = new GridPane(Space.SNUG, Space.SNUG);
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
        for (int i = 0; i < ORDER.size() / COLUMNS; i++) {
            RowConstraints row = new RowConstraints();
            row.setPercentHeight(100.0 * COLUMNS / ORDER.size());
            grid.getRowConstraints().add(row);
        }
        VBox.setVgrow(grid, Priority.ALWAYS);
        for (int i = 0; i < ORDER.size(); i++) {
            grid.add(tile(ORDER.get(i), at), i % COLUMNS, i / COLUMNS);
        }
        return grid;
    }

    private static Button tile(Tile tile, Setting at) {
        Texts texts = at.texts();
        String name = name(tile);
        String under =
                tile.built() ? texts.get("tile." + name + ".under") : texts.get("home.later");
        Button button =
                campus.onecard.ui.choice.Tile.of(
                        icon(tile),
                        texts.get("tile." + name),
                        under,
                        () -> at.tell().accept(new Event.Choose(tile)));
        if (!tile.built()) {
            button.getStyleClass().add("later");
        }
        return Setting.named("tile-" + name.replace('_', '-'), button);
    }

    static String name(Tile tile) {
        return tile.name().toLowerCase(Locale.ROOT);
    }

    static Icon icon(Tile tile) {
        return switch (tile) {
            case TRANSACTIONS -> Icon.TRANSACTIONS;
            case PASSWORDS -> Icon.PASSWORD;
            case LOSS_REPORT -> Icon.LOST;
            case LIMITS -> Icon.LIMITS;
            case BANK_TRANSFER -> Icon.BANK;
            case FEES -> Icon.FEES;
            case LOST_NOTICES -> Icon.LOST_NOTICES;
        };
    }
}

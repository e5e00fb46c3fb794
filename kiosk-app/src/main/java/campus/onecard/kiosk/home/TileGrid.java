package campus.onecard.kiosk.home;

import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Station;
import campus.onecard.kiosk.journey.Tile;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.choice.FaceButton;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
        int rows = ORDER.size() / COLUMNS;
        for (int i = 0; i < rows; i++) {
            RowConstraints row = new RowConstraints();
            row.setPercentHeight(100.0 / rows);
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
        String key = name(tile);
        String name = texts.get("tile." + key);
        Optional<String> away = away(tile, at).map(lack -> texts.get("tile.away." + lack));
        String under = away.orElseGet(() -> texts.get("tile." + key + ".under"));
        Runnable press = () -> at.tell().accept(new Event.Choose(tile));
        boolean flat = at.look().largePrint() || at.look().lowLayout();
        Button button =
                flat
                        ? flat(icon(tile), name, under, press)
                        : campus.onecard.ui.choice.Tile.of(icon(tile), name, under, press);
        away.ifPresent(_ -> button.getStyleClass().add("away"));
        return Setting.named("tile-" + key.replace('_', '-'), button);
    }

    /** What a function lacks just now; people may look all the same. */
    private static Optional<String> away(Tile tile, Setting at) {
        return at.station().missing().stream()
                .filter(lack -> isOf(lack, tile))
                .map(lack -> lack.name().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    private static boolean isOf(Station.Lack lack, Tile tile) {
        return switch (lack) {
            case BANK_CLOSED, BANK_SILENT -> tile == Tile.BANK_TRANSFER;
            case PAYEE_SILENT -> tile == Tile.FEES;
            case PAPER -> false;
        };
    }

    /** The icon beside the words: half as high, for large letters and for the low layout. */
    private static Button flat(Icon icon, String name, String under, Runnable press) {
        VBox words = new VBox(Type.HEADING.text(name), Type.CAPTION.text(under));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox face = new HBox(Space.TIGHT, icon.small(), words);
        face.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        FaceButton tile = new FaceButton(face, name + ", " + under, press);
        tile.getStyleClass().addAll("tile", "flat");
        return tile;
    }

    private static String name(Tile tile) {
        return tile.name().toLowerCase(Locale.ROOT);
    }

    private static Icon icon(Tile tile) {
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

package campus.onecard.ui.input;

import campus.onecard.domain.text.Texts;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Look;
import campus.onecard.ui.look.Space;

import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;

/**
 * The keys on the screen. Digits are three by four, delete bottom left, confirm bottom right,
 * always in this order and place (domain 5.2, convention 5). A mode key changes to letters where a
 * password or staff number may hold some. A real keyboard works at the same time: the pad listens
 * to its scene while it is shown.
 *
 * <p>Ids for tests: {@code key-0} … {@code key-9}, {@code key-a} …, {@code key-delete}, {@code
 * key-confirm}, {@code key-shift}, {@code key-mode}.
 */
public final class Keypad extends StackPane {

    private final KeySink sink;
    private final Texts words;
    private final boolean withLetters;
    private final ObservableBooleanValue complete;

    private Keypad(KeySink sink, ObservableBooleanValue complete, Look look, boolean withLetters) {
        this.sink = sink;
        this.complete = complete;
        this.words = look.kitTexts();
        this.withLetters = withLetters;
        getStyleClass().add("keypad");
        setAlignment(Pos.BOTTOM_CENTER);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        PhysicalKeys.feed(this, sink);
        showDigits();
    }

    /** Digits only. */
    public static Keypad digits(Entry entry, Look look) {
        return new Keypad(entry, entry.completeProperty(), look, false);
    }

    /** Digits first, with a key that changes to letters and back. */
    public static Keypad letters(Entry entry, Look look) {
        return new Keypad(entry, entry.completeProperty(), look, true);
    }

    void showDigits() {
        GridPane grid = new GridPane(Space.TIGHT, Space.TIGHT);
        grid.setAlignment(Pos.CENTER);
        for (int digit = 1; digit <= 9; digit++) {
            grid.add(Key.of((char) ('0' + digit), sink), (digit - 1) % 3, (digit - 1) / 3);
        }
        grid.add(deleteKey(), 0, 3);
        grid.add(Key.of('0', sink), 1, 3);
        grid.add(confirmKey(), 2, 3);
        if (withLetters) {
            Key mode =
                    Key.of(Icon.LETTERS, words.get("key.letters"), "key-mode", this::showLetters);
            mode.getStyleClass().add("mode-key");
            mode.setContentDisplay(ContentDisplay.LEFT);
            mode.setMaxWidth(Double.MAX_VALUE);
            grid.add(mode, 0, 4, 3, 1);
        }
        getChildren().setAll(grid);
    }

    private void showLetters() {
        getChildren().setAll(new LetterKeys(this, sink, words));
    }

    Key deleteKey() {
        Key key = Key.of(Icon.DELETE, words.get("key.delete"), "key-delete", sink::delete);
        key.setOnContextMenuRequested(e -> sink.clear());
        return key;
    }

    Key confirmKey() {
        Key key = Key.of(Icon.CONFIRM, words.get("key.confirm"), "key-confirm", sink::confirm);
        key.getStyleClass().add("confirm");
        key.disableProperty().bind(javafx.beans.binding.Bindings.not(complete));
        return key;
    }
}

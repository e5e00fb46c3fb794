package campus.onecard.ui.input;

import campus.onecard.domain.text.Texts;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Digits and letters in the order every keyboard has. Ten keys of 96 px fill the width of the
 * screen, so the gaps are small here; rows keep their distance.
 */
final class LetterKeys extends VBox {

    private static final List<String> ROWS = List.of("1234567890", "qwertyuiop", "asdfghjkl");
    private static final String LAST_ROW = "zxcvbnm";

    private final KeySink sink;
    private final List<Button> letters = new ArrayList<>();
    private boolean capitals;

    LetterKeys(Keypad pad, KeySink sink, Texts words) {
        super(Space.HAIR);
        this.sink = sink;
        getStyleClass().add("letters");
        ROWS.forEach(row -> getChildren().add(row(row)));
        HBox last = row(LAST_ROW);
        last.getChildren().addFirst(shiftKey(words));
        getChildren().add(last);
        getChildren().add(bottom(pad, words));
    }

    private HBox row(String keys) {
        HBox row = new HBox();
        row.setAlignment(Pos.CENTER);
        keys.chars().forEach(c -> row.getChildren().add(letter((char) c)));
        return row;
    }

    private Button letter(char character) {
        Key key = new Key(String.valueOf(character), String.valueOf(character), () -> {});
        key.setId("key-" + character);
        key.setOnAction(e -> sink.type(key.getText().charAt(0)));
        if (Character.isLetter(character)) {
            letters.add(key);
        }
        return key;
    }

    private Key shiftKey(Texts words) {
        Key shift = Key.of(Icon.SHIFT, words.get("key.shift"), "key-shift", () -> {});
        shift.setOnAction(e -> shift(shift, words));
        return shift;
    }

    private void shift(Key key, Texts words) {
        capitals = !capitals;
        key.setAccessibleText(words.get(capitals ? "key.shift.on" : "key.shift"));
        key.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("selected"), capitals);
        for (Button letter : letters) {
            String face = letter.getText();
            letter.setText(
                    capitals ? face.toUpperCase(Locale.ROOT) : face.toLowerCase(Locale.ROOT));
            letter.setAccessibleText(letter.getText());
        }
    }

    private static HBox bottom(Keypad pad, Texts words) {
        Key mode = Key.of(Icon.DIGITS, words.get("key.digits"), "key-mode", pad::showDigits);
        HBox row = new HBox(Space.TIGHT, pad.deleteKey(), mode, pad.confirmKey());
        row.setAlignment(Pos.CENTER);
        row.getChildren().forEach(k -> k.getStyleClass().add("wide-key"));
        return row;
    }
}

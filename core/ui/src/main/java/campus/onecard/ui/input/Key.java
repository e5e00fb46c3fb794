package campus.onecard.ui.input;

import campus.onecard.ui.look.Icon;

import javafx.scene.control.Button;

/** One key. It never takes the focus, so that a real keyboard keeps working beside the fingers. */
final class Key extends Button {

    Key(String face, String spoken, Runnable press) {
        super(face);
        getStyleClass().add("key");
        setMnemonicParsing(false);
        setFocusTraversable(false);
        setAccessibleText(spoken);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setOnAction(e -> press.run());
    }

    static Key of(char character, KeySink sink) {
        String face = String.valueOf(character);
        Key key = new Key(face, face, () -> sink.type(character));
        key.setId("key-" + face);
        return key;
    }

    static Key of(Icon icon, String words, String id, Runnable press) {
        Key key = new Key(words, words, press);
        key.setGraphic(icon.small());
        key.setContentDisplay(javafx.scene.control.ContentDisplay.TOP);
        key.getStyleClass().add("word-key");
        key.setId(id);
        return key;
    }
}

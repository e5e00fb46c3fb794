package campus.onecard.ui.input;

import campus.onecard.ui.look.Type;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/**
 * Shows what was typed in large figures, and a quiet prompt while there is nothing. The focus can
 * stop on it: whoever types on a keyboard begins there, and Enter confirms.
 */
public final class NumberField extends StackPane {

    /**
     * @param name what is asked for; the prompt, and the name for screen readers
     */
    public NumberField(Entry entry, String name) {
        getStyleClass().add("number-field");
        setAlignment(Pos.CENTER);
        setAccessibleRole(AccessibleRole.TEXT_FIELD);
        setFocusTraversable(true);
        Label prompt = Type.QUIET.line(name);
        Label typed = Type.TITLE.line("");
        typed.textProperty().bind(entry.textProperty());
        var empty = entry.textProperty().isEmpty();
        prompt.visibleProperty().bind(empty);
        typed.visibleProperty().bind(empty.not());
        getChildren().addAll(prompt, typed);
        accessibleTextProperty()
                .bind(entry.textProperty().map(t -> t.isEmpty() ? name : name + " " + spaced(t)));
    }

    /** Digit by digit, because a reader would make a million out of a card number. */
    private static String spaced(String text) {
        return String.join(" ", text.split(""));
    }
}

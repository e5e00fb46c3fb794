package campus.onecard.ui.input;

import campus.onecard.ui.look.Look;
import campus.onecard.ui.look.Space;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * Shows a secret as dots: filled for what was typed, hollow for what is still missing. It never
 * shows a character, not even for a moment. The focus can stop on it, as on a {@link NumberField}.
 */
public final class SecretField extends HBox {

    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

    private final Entry entry;
    private final Look look;
    private final String name;

    /**
     * @param name what is asked for, for screen readers
     */
    public SecretField(Entry entry, String name, Look look) {
        super(Space.TIGHT);
        this.entry = entry;
        this.look = look;
        this.name = name;
        getStyleClass().add("secret-field");
        setAlignment(Pos.CENTER);
        setAccessibleRole(AccessibleRole.PASSWORD_FIELD);
        setFocusTraversable(true);
        entry.textProperty().subscribe(text -> show(text.length()));
    }

    private void show(int typed) {
        int places = Math.max(typed, Math.max(entry.least(), 1));
        while (getChildren().size() > places) {
            getChildren().removeLast();
        }
        while (getChildren().size() < places) {
            Region dot = new Region();
            dot.getStyleClass().add("dot");
            getChildren().add(dot);
        }
        for (int i = 0; i < places; i++) {
            getChildren().get(i).pseudoClassStateChanged(FILLED, i < typed);
        }
        setAccessibleText(look.kitTexts().get("field.secret", name, typed));
    }
}

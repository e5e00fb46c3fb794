package campus.onecard.ui.choice;

import campus.onecard.ui.look.Icon;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/**
 * The four weights a button can have. A screen has at most one {@link #primary}. The words name
 * what happens, with the amount where there is one ("转入 ￥100.00").
 */
public final class Buttons {

    private Buttons() {}

    /** Filled with the accent: the one way forward. */
    public static Button primary(String words, Runnable action) {
        return button("primary", words, action);
    }

    /** Outlined: the other ways. */
    public static Button outlined(String words, Runnable action) {
        return button("outlined", words, action);
    }

    /** Outlined in red: reporting a loss, closing, throwing away. */
    public static Button danger(String words, Runnable action) {
        return button("danger", words, action);
    }

    /** Words alone with a thin line under them: what hardly anybody needs. */
    public static Button quiet(String words, Runnable action) {
        return button("quiet-button", words, action);
    }

    /** Back, outlined, with the arrow; belongs into the left of the foot. */
    public static Button back(String words, Runnable action) {
        return with(Icon.BACK, outlined(words, action));
    }

    /** The same button with an icon before its words. */
    public static Button with(Icon icon, Button button) {
        button.setGraphic(icon.small());
        return button;
    }

    private static Button button(String weight, String words, Runnable action) {
        Button button = new Button(words);
        button.getStyleClass().add(weight);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setMnemonicParsing(false);
        button.setOnAction(e -> action.run());
        return button;
    }
}

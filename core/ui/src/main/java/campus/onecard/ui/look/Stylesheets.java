package campus.onecard.ui.look;

import javafx.css.PseudoClass;
import javafx.scene.Parent;

import java.util.List;
import java.util.Objects;

/**
 * Dresses a scene graph in the house look. Colours are looked-up tokens on the dressed root, sizes
 * are {@code em} from its font size, so that one switch changes all.
 */
public final class Stylesheets {

    private static final PseudoClass CHINESE = PseudoClass.getPseudoClass("chinese");

    private static final List<String> SHEETS =
            List.of(
                    "tokens",
                    "tokens-contrast",
                    "base",
                    "type",
                    "button",
                    "tile",
                    "choice",
                    "keypad",
                    "field",
                    "frame",
                    "sheet",
                    "state",
                    "statement",
                    "chart",
                    "equipment");

    private Stylesheets() {}

    /** The addresses of the style sheets for this look, in the order in which they apply. */
    public static List<String> of(Look look) {
        return SHEETS.stream()
                .filter(name -> look.highContrast() || !name.equals("tokens-contrast"))
                .map(Stylesheets::address)
                .toList();
    }

    /**
     * Puts the look on a root: calling it again with another look changes the clothes. The root
     * must be the scene's root, or lie under nothing that is dressed.
     */
    public static void dress(Parent root, Look look) {
        Fonts.load();
        var classes = root.getStyleClass();
        classes.removeAll("onecard", "large-print", "high-contrast");
        classes.add("onecard");
        if (look.largePrint()) {
            classes.add("large-print");
        }
        if (look.highContrast()) {
            classes.add("high-contrast");
        }
        root.pseudoClassStateChanged(CHINESE, look.isChinese());
        root.getStylesheets().setAll(of(look));
    }

    private static String address(String name) {
        return Objects.requireNonNull(
                        Stylesheets.class.getResource(name + ".css"), "style sheet " + name)
                .toExternalForm();
    }
}

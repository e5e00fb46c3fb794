package campus.onecard.ui.testkit;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/**
 * One thing that is wrong with a screen.
 *
 * @param rule what it breaks
 * @param where the node, as one would look for it in the code
 * @param what the measure
 */
public record Finding(Rule rule, String where, String what) {

    /** What {@link UiLint} looks for. */
    public enum Rule {
        /** Words end in an ellipsis. */
        CUT_TEXT,
        /** Words or controls reach beyond the part they belong to, or beyond the screen. */
        OUTSIDE,
        /** Two texts, or two things to press, lie on each other. */
        OVERLAP,
        /** A finger misses it. */
        SMALL_TARGET,
        /** Under 7:1 for words, under 3:1 for icons. */
        LOW_CONTRAST,
        /** A screen reader has nothing to say. */
        NO_WORDS,
        /** Smaller than a caption. */
        SMALL_TEXT
    }

    static Finding of(Rule rule, Node node, String what, Object... arguments) {
        return new Finding(rule, name(node), what.formatted(arguments));
    }

    private static String name(Node node) {
        String words =
                switch (node) {
                    case Text text -> " '" + text.getText() + "'";
                    case Labeled labeled when labeled.getText() != null ->
                            " '" + labeled.getText() + "'";
                    default -> "";
                };
        String id = node.getId() == null ? "" : "#" + node.getId();
        String classes = String.join(".", node.getStyleClass());
        return node.getClass().getSimpleName()
                + id
                + (classes.isEmpty() ? "" : "." + classes)
                + words;
    }

    @Override
    public String toString() {
        return rule + " " + where + ": " + what;
    }
}

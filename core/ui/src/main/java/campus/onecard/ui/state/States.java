package campus.onecard.ui.state;

import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Look;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What stands in the body when there is nothing, not yet something, or no way to know. */
public final class States {

    private States() {}

    /** Nothing here, and why that is fine. */
    public static Region empty(Icon icon, String title, String help) {
        return state("empty-state", icon.large(), title, help);
    }

    /** Shown at once; it stays still for a second and only then says more than its words. */
    public static Region loading(Look look) {
        return loading(look.kitTexts().get("state.loading"));
    }

    public static Region loading(String title) {
        return state("loading-state", new WaitingDots(), title, "");
    }

    /**
     * Bad news: first what happened to the money, then what to do, then a code.
     *
     * @param money for example "钱没有扣。"
     * @param doNext what the person can do now
     * @param code for the help desk, or empty
     * @param ways what can be pressed, for example "try again"
     */
    public static Region error(String money, String doNext, String code, Button... ways) {
        VBox state = state("error-state", Icon.WARNING.large(), money, doNext);
        if (!code.isEmpty()) {
            state.getChildren().add(centred(Type.CAPTION.text(code)));
        }
        for (Button way : ways) {
            state.getChildren().add(way);
        }
        return state;
    }

    private static VBox state(String kind, Node mark, String title, String help) {
        VBox state = new VBox(Space.SNUG, mark, centred(Type.HEADING.text(title)));
        state.getStyleClass().addAll("state", kind);
        state.setAlignment(Pos.CENTER);
        if (!help.isEmpty()) {
            state.getChildren().add(centred(Type.QUIET.text(help)));
        }
        return state;
    }

    private static Label centred(Label label) {
        label.getStyleClass().add("centred");
        return label;
    }
}

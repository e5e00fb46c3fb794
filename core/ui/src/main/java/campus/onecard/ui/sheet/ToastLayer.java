package campus.onecard.ui.sheet;

import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/**
 * A short notice at the foot of the screen that goes by itself after five seconds. Only for what a
 * person may miss; it takes no input and covers no button for long.
 */
public final class ToastLayer extends StackPane {

    private final PauseTransition time = new PauseTransition(Duration.seconds(5));

    public ToastLayer() {
        getStyleClass().add("toast-layer");
        setAlignment(Pos.BOTTOM_CENTER);
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.PARENT);
        time.setOnFinished(e -> getChildren().clear());
    }

    /** Shows the words in place of a notice that may still be there. */
    public void say(Icon icon, String words) {
        HBox toast = new HBox(Space.TIGHT, icon.small(), Type.BODY.text(words));
        toast.getStyleClass().add("toast");
        toast.setAlignment(Pos.CENTER_LEFT);
        toast.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().setAll(toast);
        setAccessibleText(words);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        time.playFromStart();
    }
}

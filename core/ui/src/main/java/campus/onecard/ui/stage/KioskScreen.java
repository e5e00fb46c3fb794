package campus.onecard.ui.stage;

import campus.onecard.ui.look.Look;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;

/**
 * The skeleton every machine screen has: a head that says what this screen is, the body with the
 * one thing, and a foot with back on the left and the one way forward on the right. The low layout
 * hangs head and body above the foot instead of under the top band.
 */
public final class KioskScreen extends BorderPane {

    private String title;
    private final String help;
    private final Locale language;
    private final StackPane body = new StackPane();
    private final HBox foot = new HBox(Space.SNUG);

    /**
     * @param title what this screen is, also announced
     * @param help one sentence, or empty
     */
    public KioskScreen(Look look, String title, String help) {
        this.title = title;
        this.help = help;
        this.language = look.language();
        getStyleClass().add("kiosk-screen");
        VBox head = head(title, help);
        foot.getStyleClass().add("foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.setFillHeight(false);
        body.getStyleClass().add("body");
        body.setAlignment(look.lowLayout() ? Pos.BOTTOM_CENTER : Pos.TOP_CENTER);
        body.setMinHeight(0);
        if (look.lowLayout()) {
            Region air = new Region();
            VBox.setVgrow(air, Priority.ALWAYS);
            setCenter(new VBox(air, head, body));
        } else {
            setTop(head);
            setCenter(body);
        }
        setBottom(foot);
    }

    private static VBox head(String title, String help) {
        VBox head = new VBox(Space.HAIR);
        head.getStyleClass().add("head");
        head.setAlignment(Pos.TOP_LEFT);
        if (!title.isEmpty()) {
            head.getChildren().add(Type.TITLE.text(title));
        }
        if (!help.isEmpty()) {
            head.getChildren().add(Type.QUIET.text(help));
        }
        head.setVisible(!head.getChildren().isEmpty());
        head.setManaged(head.isVisible());
        return head;
    }

    /** What is spoken first where the body carries the heading itself. */
    public KioskScreen announced(String words) {
        title = words;
        return this;
    }

    /** What a voice says when the screen comes; a screen reader gets it, never blank. */
    public String spoken() {
        return SpokenLine.of(List.of(title, help), body, language);
    }

    /** Puts the one thing into the body; it gets the whole width between the margins. */
    public KioskScreen body(Node content) {
        body.getChildren().setAll(content);
        return this;
    }

    /**
     * Puts something short into the middle of the body: a question with its keys, a state, a
     * result. The low layout puts it right above the foot.
     */
    public KioskScreen centred(Region content) {
        content.setMaxHeight(Region.USE_PREF_SIZE);
        body.setAlignment(Pos.CENTER);
        return body(content);
    }

    /** The foot's left: back, cancel, sign out. Call it before {@link #forward}. */
    public KioskScreen back(Button button) {
        foot.getChildren().addFirst(button);
        return this;
    }

    /** The foot's right: the one forward action, or a pair that leafs forth and back. */
    public KioskScreen forward(Node button) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        foot.getChildren().addAll(gap, button);
        return this;
    }
}

package campus.onecard.ui.sheet;

import campus.onecard.domain.text.Texts;
import campus.onecard.ui.choice.Buttons;
import campus.onecard.ui.look.Look;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;

import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

import java.time.Duration;

/**
 * The question whether somebody is still there: a ring that empties second by second, and one big
 * button. Id for tests: {@code idle-stay}.
 */
public final class IdleSheet {

    private static final double RADIUS = 120;

    private final Arc ring = new Arc(0, 0, RADIUS, RADIUS, 90, 360);
    private final Label seconds = Type.DISPLAY.line("");
    private final Duration warning;
    private final Texts words;
    private final VBox content;
    private final Sheet sheet;

    /**
     * @param warning how long the ring takes to empty
     * @param stay the person is still there
     */
    public IdleSheet(Look look, Duration warning, Runnable stay) {
        this.warning = warning;
        this.words = look.kitTexts();
        Button button = Buttons.primary(words.get("idle.stay"), stay);
        button.setId("idle-stay");
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("tall");
        content =
                new VBox(
                        Space.NEAR,
                        ring(),
                        centred(Type.TITLE.text(words.get("idle.title"))),
                        centred(Type.QUIET.text(words.get("idle.help"))),
                        button);
        content.setAlignment(Pos.CENTER);
        sheet = new Sheet(words.get("idle.title"), content, stay);
        remaining(warning);
    }

    public Sheet sheet() {
        return sheet;
    }

    /** Call it about once a second. */
    public void remaining(Duration left) {
        double part = (double) left.toMillis() / Math.max(1, warning.toMillis());
        ring.setLength(360 * Math.clamp(part, 0, 1));
        long whole = (left.toMillis() + 999) / 1000;
        seconds.setText(Long.toString(whole));
        seconds.setAccessibleText(words.get("idle.seconds", whole));
    }

    private StackPane ring() {
        Circle track = new Circle(RADIUS);
        track.getStyleClass().add("ring-track");
        ring.getStyleClass().add("ring");
        ring.setType(ArcType.OPEN);
        return new StackPane(new Group(track, ring), seconds);
    }

    private static Label centred(Label label) {
        label.getStyleClass().add("centred");
        return label;
    }
}

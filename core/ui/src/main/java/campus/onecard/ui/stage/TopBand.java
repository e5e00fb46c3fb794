package campus.onecard.ui.stage;

import campus.onecard.domain.text.Texts;
import campus.onecard.ui.look.Look;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The top 120 px: place and machine, state in words, clock, and the switches of the look. */
final class TopBand extends HBox {

    private final Label clock = Type.HEADING.line("");
    private final Label state = Type.CAPTION.line("");
    private final Region dot = new Region();

    TopBand(Look look, KioskPlace place) {
        super(Space.SNUG);
        Texts words = look.kitTexts();
        getStyleClass().add("top-band");
        setAlignment(Pos.CENTER_LEFT);
        clock.getStyleClass().add("clock");
        Label where = Type.CAPTION.text(words.get("top.place", place.place(), place.machine()));
        where.getStyleClass().add("where");
        HBox standing = new HBox(Space.HAIR, dot, state);
        standing.setAlignment(Pos.CENTER_LEFT);
        VBox left = new VBox(where, standing);
        left.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(left, Priority.ALWAYS);
        getChildren().addAll(left, clock);
        service(ServiceState.OPEN, words.get("top.open"));
    }

    void clock(String now) {
        clock.setText(now);
    }

    void service(ServiceState standing, String words) {
        dot.getStyleClass().setAll("state-dot", standing.styleClass());
        state.setText(words);
    }
}

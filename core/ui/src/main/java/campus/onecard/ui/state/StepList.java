package campus.onecard.ui.state;

import campus.onecard.domain.text.Texts;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Look;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;

/** Long work in named steps: ticked, at work, still to come. No bare spinner after a second. */
public final class StepList extends VBox {

    private final List<String> steps;
    private final Texts words;

    /**
     * @param steps what happens, in order, each as one short sentence
     */
    public StepList(Look look, List<String> steps) {
        super(Space.NEAR);
        this.steps = List.copyOf(steps);
        this.words = look.kitTexts();
        getStyleClass().add("step-list");
        at(0);
    }

    /**
     * @param current from 0; the number of steps means that all are done
     */
    public void at(int current) {
        getChildren().clear();
        for (int i = 0; i < steps.size(); i++) {
            String standing = i < current ? "done" : i == current ? "now" : "next";
            getChildren().add(line(steps.get(i), standing));
        }
    }

    private HBox line(String step, String standing) {
        StackPane mark = new StackPane(mark(standing));
        mark.getStyleClass().add("step-mark");
        HBox line = new HBox(Space.SNUG, mark, Type.BODY.text(step));
        line.getStyleClass().addAll("step", "step-" + standing);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setAccessibleText(words.get("step." + standing, step));
        return line;
    }

    private static Node mark(String standing) {
        return switch (standing) {
            case "done" -> Icon.CONFIRM.small();
            case "now" -> Icon.WAITING.small();
            default -> new Region();
        };
    }
}

package campus.onecard.ui.testkit;

import campus.onecard.ui.testkit.Finding.Rule;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;

import java.util.List;

/** Rules about everything that can be pressed, and about pictures. */
final class TouchRules {

    private final UiLint.Limits limits;
    private final List<Finding> findings;

    TouchRules(UiLint.Limits limits, List<Finding> findings) {
        this.limits = limits;
        this.findings = findings;
    }

    void check(List<Node> seen) {
        List<Node> pressable = seen.stream().filter(TouchRules::isPressable).toList();
        for (Node node : pressable) {
            target(node);
            words(node, "nothing to say about what it does");
        }
        seen.stream()
                .filter(TouchRules::isPicture)
                .forEach(n -> words(n, "a picture without words"));
        overlap(pressable);
    }

    private static boolean isPressable(Node node) {
        boolean control =
                node instanceof ButtonBase
                        || node instanceof TextInputControl
                        || node instanceof ComboBoxBase<?>
                        || node instanceof Slider;
        return control || node.getOnMouseClicked() != null || node.getOnMousePressed() != null;
    }

    private static boolean isPicture(Node node) {
        return node instanceof ImageView
                || node instanceof Canvas
                || node.getAccessibleRole() == AccessibleRole.IMAGE_VIEW;
    }

    private void target(Node node) {
        Bounds place = Walk.place(node);
        if (place.getWidth() < limits.target() - 0.5 || place.getHeight() < limits.target() - 0.5) {
            findings.add(
                    Finding.of(
                            Rule.SMALL_TARGET,
                            node,
                            "%.0f × %.0f, at least %.0f",
                            place.getWidth(),
                            place.getHeight(),
                            limits.target()));
        }
        if (!Walk.inside(place, Walk.screen(limits.width(), limits.height()), 1)) {
            findings.add(Finding.of(Rule.OUTSIDE, node, "reaches beyond the screen"));
        }
    }

    private void words(Node node, String what) {
        String spoken = node.getAccessibleText();
        String written = node instanceof Labeled labeled ? labeled.getText() : null;
        if ((spoken == null || spoken.isBlank()) && (written == null || written.isBlank())) {
            findings.add(Finding.of(Rule.NO_WORDS, node, what));
        }
    }

    private void overlap(List<Node> pressable) {
        for (int i = 0; i < pressable.size(); i++) {
            for (int j = i + 1; j < pressable.size(); j++) {
                Node one = pressable.get(i);
                Node other = pressable.get(j);
                boolean nested = Walk.isAbove(one, other) || Walk.isAbove(other, one);
                if (!nested && Walk.meet(Walk.place(one), Walk.place(other), 1)) {
                    Finding second = Finding.of(Rule.OVERLAP, other, "");
                    findings.add(Finding.of(Rule.OVERLAP, one, "lies on %s", second.where()));
                }
            }
        }
    }
}

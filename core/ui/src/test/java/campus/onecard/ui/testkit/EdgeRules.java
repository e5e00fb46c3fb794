package campus.onecard.ui.testkit;

import campus.onecard.ui.testkit.Finding.Rule;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

import java.util.List;

/**
 * Whatever is painted stays on the screen: a row of dots that is too long pushes all else aside.
 */
final class EdgeRules {

    private static final double SLACK = 2;

    private final UiLint.Limits limits;
    private final List<Finding> findings;

    EdgeRules(UiLint.Limits limits, List<Finding> findings) {
        this.limits = limits;
        this.findings = findings;
    }

    /** The outermost one tells enough; what lies in it is beyond the edge for the same reason. */
    void check(List<Node> seen) {
        seen.stream()
                .filter(EdgeRules::isPainted)
                .filter(node -> !inside(node))
                .findFirst()
                .ifPresent(
                        node ->
                                findings.add(
                                        Finding.of(
                                                Rule.OUTSIDE, node, "reaches beyond the screen")));
    }

    private boolean inside(Node node) {
        return Walk.inside(Walk.place(node), Walk.screen(limits.width(), limits.height()), SLACK);
    }

    private static boolean isPainted(Node node) {
        boolean filled =
                node instanceof Region region
                        && region.getBackground() != null
                        && !region.getBackground().isEmpty();
        return filled || (node instanceof Shape && !(node instanceof Text));
    }
}

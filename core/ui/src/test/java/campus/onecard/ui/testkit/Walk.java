package campus.onecard.ui.testkit;

import campus.onecard.ui.sheet.SheetLayer;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;

import java.util.List;
import java.util.stream.Stream;

/** What a person sees of a screen: when a sheet lies over it, only the sheet. */
final class Walk {

    private Walk() {}

    static List<Node> seen(Node root) {
        List<Node> all = below(root).toList();
        return all.stream()
                .filter(n -> n instanceof SheetLayer)
                .findFirst()
                .map(sheet -> below(sheet).toList())
                .orElse(all);
    }

    private static Stream<Node> below(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return Stream.empty();
        }
        Stream<Node> children =
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(Walk::below)
                        : Stream.empty();
        return Stream.concat(Stream.of(node), children);
    }

    /** Where a node lies on the screen, without effects and focus rings. */
    static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    static boolean inside(Bounds inner, Bounds outer, double slack) {
        return inner.getMinX() >= outer.getMinX() - slack
                && inner.getMinY() >= outer.getMinY() - slack
                && inner.getMaxX() <= outer.getMaxX() + slack
                && inner.getMaxY() <= outer.getMaxY() + slack;
    }

    /** True when two places share more than a sliver. */
    static boolean meet(Bounds one, Bounds other, double slack) {
        return one.getMinX() + slack < other.getMaxX()
                && other.getMinX() + slack < one.getMaxX()
                && one.getMinY() + slack < other.getMaxY()
                && other.getMinY() + slack < one.getMaxY();
    }

    static boolean isAbove(Node ancestor, Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n == ancestor) {
                return true;
            }
        }
        return false;
    }

    static Bounds screen(double width, double height) {
        return new BoundingBox(0, 0, width, height);
    }
}

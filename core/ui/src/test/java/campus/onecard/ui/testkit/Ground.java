package campus.onecard.ui.testkit;

import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;

import java.util.ArrayList;
import java.util.List;

/** The colour that really lies behind a node: every fill under its middle, mixed. */
final class Ground {

    private Ground() {}

    /** What is painted under the middle of a node, down to the scene's own white. */
    static Color behind(Node node) {
        Bounds place = Walk.place(node);
        List<Color> layers = new ArrayList<>();
        for (Node n = node; n.getParent() != null; n = n.getParent()) {
            elder(n, place, layers);
            own(n.getParent(), place, layers);
        }
        Color mixed = Color.WHITE;
        for (Color layer : layers.reversed()) {
            mixed = over(layer, mixed);
        }
        return mixed;
    }

    /** Siblings that were painted before the node and lie under it, the topmost first. */
    private static void elder(Node node, Bounds place, List<Color> layers) {
        Parent parent = node.getParent();
        List<Node> children = parent.getChildrenUnmodifiable();
        for (int i = children.indexOf(node) - 1; i >= 0; i--) {
            if (children.get(i).isVisible()) {
                own(children.get(i), place, layers);
            }
        }
    }

    private static void own(Node node, Bounds place, List<Color> layers) {
        if (node instanceof Shape shape && Walk.inside(place, Walk.place(shape), 0)) {
            add(shape.getFill(), layers);
        } else if (node instanceof Region region && region.getBackground() != null) {
            List<BackgroundFill> fills = region.getBackground().getFills();
            for (BackgroundFill fill : fills.reversed()) {
                if (covers(region, fill.getInsets(), place)) {
                    add(fill.getFill(), layers);
                }
            }
        }
    }

    private static void add(Paint paint, List<Color> layers) {
        if (paint instanceof Color color && color.getOpacity() > 0) {
            layers.add(color);
        }
    }

    private static boolean covers(Region region, Insets insets, Bounds place) {
        Bounds all = Walk.place(region);
        return place.getCenterX() >= all.getMinX() + insets.getLeft()
                && place.getCenterX() <= all.getMaxX() - insets.getRight()
                && place.getCenterY() >= all.getMinY() + insets.getTop()
                && place.getCenterY() <= all.getMaxY() - insets.getBottom();
    }

    static Color over(Color upper, Color lower) {
        double alpha = upper.getOpacity();
        return Color.color(
                upper.getRed() * alpha + lower.getRed() * (1 - alpha),
                upper.getGreen() * alpha + lower.getGreen() * (1 - alpha),
                upper.getBlue() * alpha + lower.getBlue() * (1 - alpha));
    }

    /** The ratio of WCAG 2, from 1 to 21. */
    static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed())
                + 0.7152 * linear(color.getGreen())
                + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}

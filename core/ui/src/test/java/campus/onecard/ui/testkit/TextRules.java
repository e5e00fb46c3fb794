package campus.onecard.ui.testkit;

import campus.onecard.ui.testkit.Finding.Rule;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;

/** Rules about everything that is written, icons included. */
final class TextRules {

    private static final double SLACK = 2;
    private static final double ICON_CONTRAST = 3;

    private final UiLint.Limits limits;
    private final List<Finding> findings;

    TextRules(UiLint.Limits limits, List<Finding> findings) {
        this.limits = limits;
        this.findings = findings;
    }

    void check(List<Node> seen) {
        seen.forEach(
                node -> {
                    if (node instanceof Labeled labeled) {
                        cut(labeled);
                    }
                });
        List<Text> written = new ArrayList<>();
        for (Node node : seen) {
            if (node instanceof Text text && !text.getText().isBlank()) {
                written.add(text);
                size(text);
                contrast(text);
                outside(text);
            }
        }
        overlap(written);
    }

    private void cut(Labeled labeled) {
        String meant = labeled.getText();
        if (meant == null || meant.isBlank()) {
            return;
        }
        labeled.getChildrenUnmodifiable().stream()
                .filter(n -> n instanceof Text && !(n instanceof FontIcon))
                .map(n -> ((Text) n).getText())
                .filter(shown -> !plain(shown).equals(plain(meant)))
                .forEach(
                        shown ->
                                findings.add(
                                        Finding.of(Rule.CUT_TEXT, labeled, "shows '%s'", shown)));
    }

    /** A label that wraps puts line ends where spaces were. */
    private static String plain(String text) {
        return text.replaceAll("\\s+", "");
    }

    private void size(Text text) {
        double scale = text.getLocalToSceneTransform().getMyy();
        double size = text.getFont().getSize() * scale;
        if (!(text instanceof FontIcon) && size < limits.textSize() - 0.01) {
            findings.add(
                    Finding.of(
                            Rule.SMALL_TEXT,
                            text,
                            "%.1f px, at least %.0f",
                            size,
                            limits.textSize()));
        }
    }

    private void contrast(Text text) {
        if (!(text.getFill() instanceof Color fill)) {
            return;
        }
        double alpha = fill.getOpacity();
        for (Node n = text; n != null; n = n.getParent()) {
            alpha *= n.getOpacity();
        }
        Color behind = Ground.behind(text);
        Color seen =
                Ground.over(
                        Color.color(fill.getRed(), fill.getGreen(), fill.getBlue(), alpha), behind);
        double ratio = Ground.contrast(seen, behind);
        double least = text instanceof FontIcon ? ICON_CONTRAST : limits.contrast();
        if (ratio < least) {
            findings.add(
                    Finding.of(
                            Rule.LOW_CONTRAST,
                            text,
                            "%.1f on %s, at least %.0f",
                            ratio,
                            behind,
                            least));
        }
    }

    private void outside(Text text) {
        Bounds place = Walk.place(text);
        if (!Walk.inside(place, Walk.screen(limits.width(), limits.height()), SLACK)) {
            findings.add(Finding.of(Rule.OUTSIDE, text, "reaches beyond the screen"));
            return;
        }
        for (Node n = text.getParent(); n != null; n = n.getParent()) {
            if (n instanceof Region && !Walk.inside(place, Walk.place(n), SLACK)) {
                findings.add(
                        Finding.of(
                                Rule.OUTSIDE,
                                text,
                                "reaches beyond its %s",
                                n.getClass().getSimpleName()));
                return;
            }
        }
    }

    private void overlap(List<Text> written) {
        for (int i = 0; i < written.size(); i++) {
            for (int j = i + 1; j < written.size(); j++) {
                Text one = written.get(i);
                Text other = written.get(j);
                if (Walk.meet(Walk.place(one), Walk.place(other), 6)) {
                    findings.add(Finding.of(Rule.OVERLAP, one, "lies on '%s'", other.getText()));
                }
            }
        }
    }
}

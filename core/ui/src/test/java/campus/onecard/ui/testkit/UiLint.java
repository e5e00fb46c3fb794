package campus.onecard.ui.testkit;

import campus.onecard.ui.look.Look;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Lays a screen out off-screen at its design size and measures what a person with tired eyes and
 * large fingers would stumble over: see {@link Finding.Rule}. It looks at screens at rest; pressed
 * and focused states are judged by eye in the gallery.
 */
public final class UiLint {

    /**
     * What a screen has to keep, in design pixels.
     *
     * @param target the least side of what can be pressed
     * @param textSize the smallest type
     * @param contrast the least ratio of words to their ground
     */
    public record Limits(
            double width, double height, double target, double textSize, double contrast) {

        /** Kiosk and reissue machine. */
        public static final Limits KIOSK = new Limits(1080, 1920, 96, 26, 7);
    }

    private UiLint() {}

    /** What is wrong with a kiosk screen in one look; empty when nothing is. */
    public static List<Finding> check(Supplier<? extends Region> screen, Look look) {
        return check(screen, look, Limits.KIOSK);
    }

    public static List<Finding> check(Supplier<? extends Region> screen, Look look, Limits limits) {
        return FxKit.on(
                () ->
                        inspect(
                                Pictures.laidOut(
                                        screen.get(), look, limits.width(), limits.height()),
                                limits));
    }

    /** On the FX thread: a root that is laid out already, for example one that is shown. */
    public static List<Finding> inspect(Node root, Limits limits) {
        List<Node> seen = Walk.seen(root);
        List<Finding> findings = new ArrayList<>();
        new TextRules(limits, findings).check(seen);
        new TouchRules(limits, findings).check(seen);
        new EdgeRules(limits, findings).check(seen);
        return findings;
    }

    /**
     * Fails with every finding, one to a line.
     *
     * @param name what the message calls the screen
     */
    public static void require(String name, Supplier<? extends Region> screen, Look look) {
        List<Finding> findings = check(screen, look);
        if (!findings.isEmpty()) {
            throw new AssertionError(
                    findings.stream()
                            .map(Finding::toString)
                            .collect(
                                    Collectors.joining(
                                            "\n  ", name + " in " + look.name() + ":\n  ", "")));
        }
    }
}

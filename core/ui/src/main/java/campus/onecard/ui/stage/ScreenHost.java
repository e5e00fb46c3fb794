package campus.onecard.ui.stage;

import campus.onecard.ui.input.FocusPlacer;
import campus.onecard.ui.look.Look;

import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.ParallelTransition;
import javafx.animation.TranslateTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.CacheHint;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * Shows one screen at a time and moves from one to the next: 180 ms of fade with 24 px of travel.
 * While it moves nothing can be pressed; both screens are drawn from a cached picture only then,
 * which triples the frame rate of the software pipeline. Afterwards the focus goes to the screen's
 * first stop and its title is announced; the same screen built anew keeps the focus where it was.
 */
public final class ScreenHost extends StackPane {

    private static final Duration TIME = Duration.millis(180);
    private static final double TRAVEL = 24;

    private final ReadOnlyBooleanWrapper moving = new ReadOnlyBooleanWrapper();
    private final FocusPlacer focus = FocusPlacer.in(this);
    private @Nullable Node current;
    private @Nullable ParallelTransition running;
    private Look look;

    public ScreenHost(Look look) {
        this.look = look;
        getStyleClass().add("screen-host");
        setAccessibleRole(AccessibleRole.PARENT);
    }

    /** A look with reduced motion fades in place. */
    public void look(Look now) {
        look = now;
    }

    /** The screen that is shown, or that is just coming in. */
    public Optional<Node> current() {
        return Optional.ofNullable(current);
    }

    public ReadOnlyBooleanProperty movingProperty() {
        return moving.getReadOnlyProperty();
    }

    /**
     * Shows a screen in place of the one before, which is dropped. A call while another move runs
     * ends that move at once.
     *
     * @param title what is announced; the heading of the screen
     */
    public void show(Node screen, String title, Motion motion) {
        finish();
        Node before = current;
        current = screen;
        setAccessibleText(title);
        getChildren().add(screen);
        if (before == null || getScene() == null) {
            settle(screen);
        } else if (motion == Motion.NONE) {
            focus.keep(before, screen, () -> still(screen));
        } else {
            move(before, screen, motion);
        }
    }

    private void move(Node before, Node screen, Motion motion) {
        before.setDisable(true);
        before.setOpacity(0);
        requestFocus(); // on nobody's button, so that a second Enter presses none
        moving.set(true);
        setMouseTransparent(true);
        cache(screen, true);
        FadeTransition fade = new FadeTransition(TIME, screen);
        fade.setFromValue(0);
        fade.setToValue(1);
        TranslateTransition travel = new TranslateTransition(TIME, screen);
        travel.setFromX(look.reducedMotion() ? 0 : motion.from(TRAVEL));
        travel.setToX(0);
        travel.setInterpolator(Interpolator.EASE_OUT);
        ParallelTransition both = new ParallelTransition(fade, travel);
        both.setOnFinished(e -> settle(screen));
        running = both;
        both.play();
    }

    private void finish() {
        if (running != null && current != null) {
            running.stop();
            settle(current);
        }
    }

    private void settle(Node screen) {
        still(screen);
        focus.first(screen);
    }

    private void still(Node screen) {
        running = null;
        cache(screen, false);
        screen.setOpacity(1);
        screen.setTranslateX(0);
        getChildren().setAll(screen);
        setMouseTransparent(false);
        moving.set(false);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private static void cache(Node screen, boolean on) {
        screen.setCache(on);
        screen.setCacheHint(on ? CacheHint.SPEED : CacheHint.DEFAULT);
    }
}

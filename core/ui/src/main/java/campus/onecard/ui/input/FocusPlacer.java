package campus.onecard.ui.input;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * Puts the focus where a person should begin: with its ring for one who uses keys, and without it
 * for one who uses fingers. The toolkit alone shows the ring only after a Tab, so that nobody who
 * has just pressed Enter would see where they are.
 */
public final class FocusPlacer {

    private final EventHandler<InputEvent> keys = _ -> usesKeys = true;
    private final EventHandler<InputEvent> fingers = _ -> usesKeys = false;
    private final Node whole;
    private boolean usesKeys;

    private FocusPlacer(Node whole) {
        this.whole = whole;
    }

    /**
     * Looks at what is used for as long as this is in a scene.
     *
     * @param whole has the focus itself while no part of it has a stop
     */
    public static FocusPlacer in(Node whole) {
        FocusPlacer placer = new FocusPlacer(whole);
        whole.sceneProperty().subscribe(placer::moved);
        return placer;
    }

    private void moved(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
            before.removeEventFilter(MouseEvent.MOUSE_PRESSED, fingers);
            before.removeEventFilter(TouchEvent.TOUCH_PRESSED, fingers);
        }
        if (now != null) {
            now.addEventFilter(KeyEvent.KEY_PRESSED, keys);
            now.addEventFilter(MouseEvent.MOUSE_PRESSED, fingers);
            now.addEventFilter(TouchEvent.TOUCH_PRESSED, fingers);
        }
    }

    /** At the first stop within this part; on no button at all when there is none. */
    public void first(Node part) {
        FocusStops.first(part).ifPresentOrElse(this::on, whole::requestFocus);
    }

    /** Just there. */
    public void on(Node stop) {
        stop.requestFocus();
        if (usesKeys && stop.isFocused()) {
            showRing(stop);
        }
    }

    /**
     * Where the focus is within a part.
     *
     * @param id of the stop; null when it has none
     * @param number of the stop within the part, from 0
     */
    private record Mark(@Nullable String id, int number) {

        Optional<Node> in(List<Node> stops) {
            return id == null
                    ? stops.stream().skip(number).findFirst().filter(stop -> stop.getId() == null)
                    : stops.stream().filter(stop -> id.equals(stop.getId())).findFirst();
        }
    }

    /**
     * Shows a part in place of one like it, and keeps the focus where it was, so that whoever
     * presses the same button again finds it; a focus outside of both stays there.
     *
     * @param exchange takes the one out of the scene and puts the other into it
     */
    public void keep(Node before, Node now, Runnable exchange) {
        Optional<Node> owner = Optional.ofNullable(before.getScene()).map(Scene::getFocusOwner);
        List<Node> stops = FocusStops.in(before);
        Optional<Mark> mark =
                owner.filter(stops::contains)
                        .map(stop -> new Mark(stop.getId(), stops.indexOf(stop)));
        boolean inside = owner.filter(o -> o != whole && !isWithin(o, before)).isEmpty();
        exchange.run();
        if (inside) {
            mark.flatMap(m -> m.in(FocusStops.in(now))).ifPresentOrElse(this::on, () -> first(now));
        }
    }

    private static boolean isWithin(Node node, Node part) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n == part) {
                return true;
            }
        }
        return false;
    }

    /** The toolkit has no call for it; one step away and back again does it. */
    private static void showRing(Node stop) {
        stop.requestFocusTraversal(TraversalDirection.NEXT);
        Optional.ofNullable(stop.getScene().getFocusOwner())
                .filter(away -> away != stop)
                .ifPresent(away -> away.requestFocusTraversal(TraversalDirection.PREVIOUS));
        if (stop.getScene().getFocusOwner() != stop) {
            stop.requestFocus();
        }
    }
}

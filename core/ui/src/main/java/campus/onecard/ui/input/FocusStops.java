package campus.onecard.ui.input;

import javafx.scene.Node;
import javafx.scene.Parent;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the focus can stop inside a part of the scene, in the order of the scene graph. */
public final class FocusStops {

    private FocusStops() {}

    public static Optional<Node> first(Node part) {
        return all(part).findFirst();
    }

    public static List<Node> in(Node part) {
        return all(part).toList();
    }

    private static Stream<Node> all(Node part) {
        if (!part.isVisible() || part.isDisabled()) {
            return Stream.empty();
        }
        Stream<Node> below =
                part instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(FocusStops::all)
                        : Stream.empty();
        return part.isFocusTraversable() ? Stream.concat(Stream.of(part), below) : below;
    }
}

package campus.onecard.kiosk.demo;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

import java.util.Optional;
import java.util.concurrent.Callable;

/** A finger on the glass; it types on the keys of the screen. */
public final class Finger implements Reach {

    @Override
    public boolean press(Hands hands, Callable<Optional<Node>> button) {
        return hands.onScreen(
                () -> {
                    Optional<Node> there = button.call();
                    there.ifPresent(Finger::click);
                    return there.isPresent();
                });
    }

    private static void click(Node button) {
        Bounds place = button.localToScreen(button.getBoundsInLocal());
        Robot robot = new Robot();
        robot.mouseMove(place.getCenterX(), place.getCenterY());
        robot.mouseClick(MouseButton.PRIMARY);
    }

    @Override
    public void type(Hands hands, String text) {
        text.chars().forEach(c -> key(hands, "key-" + (char) c));
    }

    private static void key(Hands hands, String id) {
        if (!hands.shows(id)) {
            hands.press("key-mode");
        }
        hands.press(id);
    }
}

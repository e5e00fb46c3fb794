package campus.onecard.kiosk.demo;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * A keyboard and nothing else: Tab to a button and press it there. Every stop on the way must show
 * where the focus is.
 */
public final class Keyboard implements Reach {

    /** More stops than any screen has. */
    private static final int MOST_STOPS = 80;

    /** What one key did. */
    private enum Way {
        PRESSED,
        GONE,
        FURTHER
    }

    @Override
    public boolean press(Hands hands, Callable<Optional<Node>> button) {
        for (int stops = 0; stops <= MOST_STOPS; stops++) {
            Way way = hands.onScreen(() -> key(button.call()));
            if (way != Way.FURTHER) {
                hands.settle();
                return way == Way.PRESSED;
            }
        }
        throw new Hands.NotThere("Tab to " + button + ": it never leads there");
    }

    private static Way key(Optional<Node> button) {
        if (button.isEmpty()) {
            return Way.GONE;
        }
        Node there = button.get();
        if (!there.isFocused()) {
            next(there.getScene());
            return Way.FURTHER;
        }
        visible(there);
        new Robot().keyType(there instanceof ToggleButton ? KeyCode.SPACE : KeyCode.ENTER);
        return Way.PRESSED;
    }

    private static boolean next(Scene scene) {
        new Robot().keyType(KeyCode.TAB);
        return visible(scene.getFocusOwner());
    }

    private static boolean visible(Node stop) {
        if (!stop.isFocusVisible()) {
            throw new Hands.NotThere("ring around " + stop + ", where the focus is");
        }
        return true;
    }

    @Override
    public void type(Hands hands, String text) {
        text.toUpperCase(Locale.ROOT)
                .chars()
                .forEach(c -> strike(hands, KeyCode.getKeyCode(Character.toString(c))));
    }

    private static void strike(Hands hands, KeyCode key) {
        hands.onScreen(
                () -> {
                    new Robot().keyType(key);
                    return true;
                });
        hands.settle();
    }
}

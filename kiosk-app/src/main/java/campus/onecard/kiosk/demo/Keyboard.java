package campus.onecard.kiosk.demo;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;

import java.util.Locale;

/**
 * A keyboard and nothing else: Tab to a button and press it there. Every stop on the way must show
 * where the focus is.
 */
public final class Keyboard implements Reach {

    /** More stops than any screen has. */
    private static final int MOST_STOPS = 80;

    @Override
    public void press(Hands hands, Node button) {
        for (int stops = 0; !hands.onScreen(button::isFocused); stops++) {
            if (stops > MOST_STOPS) {
                throw new Hands.NotThere("Tab to " + button + ": it never leads there");
            }
            hands.onScreen(() -> next(button.getScene()));
        }
        hands.onScreen(() -> visible(button));
        strike(hands, button instanceof ToggleButton ? KeyCode.SPACE : KeyCode.ENTER);
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

package campus.onecard.kiosk.demo;

import javafx.scene.Node;

import java.util.Optional;
import java.util.concurrent.Callable;

/** By what means a person uses a kiosk. Never on the screen's thread. */
public interface Reach {

    /**
     * Presses a button. Screens are built anew whenever something becomes known, so it is looked
     * for at the moment of the press.
     *
     * @param button finds it, shown and enabled, on the screen's thread
     * @return false when it was not there any more: nothing was pressed
     * @throws Hands.NotThere when it cannot be reached this way
     */
    boolean press(Hands hands, Callable<Optional<Node>> button);

    /**
     * Types into the field of the screen.
     *
     * @param text digits and lower-case letters
     */
    void type(Hands hands, String text);
}

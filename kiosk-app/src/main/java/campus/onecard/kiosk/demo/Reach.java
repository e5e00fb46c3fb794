package campus.onecard.kiosk.demo;

import javafx.scene.Node;

/** By what means a person uses a kiosk. Never on the screen's thread. */
public interface Reach {

    /**
     * Presses a button.
     *
     * @param button shown and enabled
     * @throws Hands.NotThere when it cannot be reached this way
     */
    void press(Hands hands, Node button);

    /**
     * Types into the field of the screen.
     *
     * @param text digits and lower-case letters
     */
    void type(Hands hands, String text);
}

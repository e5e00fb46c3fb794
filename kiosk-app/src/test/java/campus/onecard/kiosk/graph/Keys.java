package campus.onecard.kiosk.graph;

import javafx.scene.control.ButtonBase;

import java.util.Optional;

/** The keys of the keypad on the screen; a keyboard types them directly. */
final class Keys {

    private Keys() {}

    static boolean typeIt(ButtonBase button) {
        return Optional.ofNullable(button.getId()).filter(id -> id.startsWith("key-")).isPresent();
    }
}

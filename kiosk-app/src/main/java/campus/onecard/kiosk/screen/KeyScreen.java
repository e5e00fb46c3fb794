package campus.onecard.kiosk.screen;

import campus.onecard.kiosk.journey.Event;
import campus.onecard.ui.input.Entry;
import campus.onecard.ui.input.Keypad;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.stage.KioskScreen;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A screen with one field and the keys: field and hints above, the keypad always in the same place
 * above the foot.
 */
public final class KeyScreen {

    private final Entry entry;
    private final VBox above;
    private boolean digitsOnly;

    /**
     * @param field shows what is typed into the entry
     */
    public KeyScreen(Entry entry, Region field) {
        this.entry = entry;
        field.setId("field");
        field.setMaxWidth(Double.MAX_VALUE);
        this.above = Parts.column(Space.SNUG, field);
    }

    /** Something under the field: a hint, what is wrong, how many tries are left. */
    public KeyScreen with(Node hint) {
        above.getChildren().add(hint);
        return this;
    }

    /** A hint that gives way in large print, where field and keys need the room. */
    public KeyScreen maybe(Node hint, Setting at) {
        return at.look().largePrint() ? this : with(hint);
    }

    /** The field takes nothing but digits. */
    public KeyScreen digitsOnly() {
        digitsOnly = true;
        return this;
    }

    /** Puts field, hints and keys on the screen. */
    public KioskScreen on(KioskScreen screen, Setting at) {
        Keypad keypad =
                digitsOnly ? Keypad.digits(entry, at.look()) : Keypad.letters(entry, at.look());
        HBox keys = new HBox(keypad);
        keys.setAlignment(Pos.BOTTOM_CENTER);
        return screen.body(Parts.column(Space.NEAR, above, Parts.air(), keys));
    }

    /** The forward button, which can be pressed once enough is typed. */
    public Button forward(String words, Setting at) {
        Button forward = at.forward(words, new Event.Confirm());
        forward.disableProperty().bind(entry.completeProperty().not());
        return forward;
    }
}

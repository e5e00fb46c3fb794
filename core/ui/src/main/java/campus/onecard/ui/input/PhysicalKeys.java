package campus.onecard.ui.input;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

/** Lets a real keyboard or keypad type into a sink for as long as a node is in a scene. */
final class PhysicalKeys {

    private final Node shown;
    private final KeySink sink;
    private final EventHandler<KeyEvent> typed = this::typed;
    private final EventHandler<KeyEvent> pressed = this::pressed;

    private PhysicalKeys(Node shown, KeySink sink) {
        this.shown = shown;
        this.sink = sink;
    }

    static void feed(Node shown, KeySink sink) {
        PhysicalKeys keys = new PhysicalKeys(shown, sink);
        shown.sceneProperty().subscribe(keys::moved);
    }

    private void moved(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removeEventHandler(KeyEvent.KEY_TYPED, typed);
            before.removeEventHandler(KeyEvent.KEY_PRESSED, pressed);
        }
        if (now != null) {
            now.addEventHandler(KeyEvent.KEY_TYPED, typed);
            now.addEventHandler(KeyEvent.KEY_PRESSED, pressed);
        }
    }

    private void typed(KeyEvent event) {
        String text = event.getCharacter();
        if (reachable() && text.length() == 1 && text.charAt(0) > ' ' && text.charAt(0) < 127) {
            sink.type(text.charAt(0));
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        if (!reachable()) {
            return;
        }
        if (event.getCode() == KeyCode.BACK_SPACE) {
            sink.delete();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            sink.confirm();
            event.consume();
        }
    }

    /** A sheet over the screen, or a screen that is just leaving, switches the keys off. */
    private boolean reachable() {
        return !shown.isDisabled();
    }
}

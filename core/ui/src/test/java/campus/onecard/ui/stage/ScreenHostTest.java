package campus.onecard.ui.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.ui.choice.Buttons;
import campus.onecard.ui.look.Look;
import campus.onecard.ui.testkit.FxKit;

import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.concurrent.atomic.AtomicInteger;

@ExtendWith(FxKit.class)
class ScreenHostTest {

    private final AtomicInteger pressed = new AtomicInteger();

    @Test
    void nothing_can_be_pressed_while_screens_move_and_the_focus_arrives_afterwards() {
        ScreenHost host = FxKit.on(() -> new ScreenHost(Look.STANDARD));
        FxKit.run(() -> host.show(screen("first"), "第一屏", Motion.ON));
        FxKit.show(host, 500, 500);
        FxKit.run(() -> host.show(screen("second"), "第二屏", Motion.ON));
        assertTrue(FxKit.on(() -> host.movingProperty().get() && host.isMouseTransparent()));
        FxKit.until("the second screen stands still", () -> !host.movingProperty().get());
        assertFalse(FxKit.shows("#first"));
        assertEquals("second", FxKit.on(() -> host.getScene().getFocusOwner().getId()));
        assertEquals("第二屏", host.getAccessibleText());
        FxKit.click("#second");
        assertEquals(1, pressed.get());
    }

    @Test
    void a_screen_that_comes_during_a_move_ends_it_at_once() {
        ScreenHost host = FxKit.on(() -> new ScreenHost(Look.STANDARD));
        FxKit.run(() -> host.show(screen("first"), "一", Motion.ON));
        FxKit.show(host, 500, 500);
        FxKit.run(
                () -> {
                    host.show(screen("second"), "二", Motion.ON);
                    host.show(screen("third"), "三", Motion.BACK);
                });
        FxKit.until("the third screen stands still", () -> !host.movingProperty().get());
        assertTrue(FxKit.shows("#third"));
        assertFalse(FxKit.shows("#second"));
        assertEquals(1, FxKit.on(() -> host.getChildren().size()));
    }

    private StackPane screen(String id) {
        Button button = Buttons.primary(id, pressed::incrementAndGet);
        button.setId(id);
        return new StackPane(button);
    }
}

package campus.onecard.ui.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.ui.choice.Buttons;
import campus.onecard.ui.look.Look;
import campus.onecard.ui.stage.DesignPane;
import campus.onecard.ui.stage.KioskPlace;
import campus.onecard.ui.stage.KioskScreen;
import campus.onecard.ui.stage.KioskShell;
import campus.onecard.ui.stage.Motion;
import campus.onecard.ui.testkit.FxKit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

@ExtendWith(FxKit.class)
class SheetLayerTest {

    private final List<String> pressed = new ArrayList<>();
    private final List<Look> changes = new ArrayList<>();
    private KioskShell shell = shell();

    private KioskShell shell() {
        return FxKit.on(
                () -> new KioskShell(Look.STANDARD, new KioskPlace("食堂", "3"), changes::add));
    }

    @BeforeEach
    void show_a_screen_with_a_button() {
        FxKit.run(
                () -> {
                    Button below = Buttons.primary("转入", () -> pressed.add("below"));
                    below.setId("below");
                    shell.show(
                            new KioskScreen(Look.STANDARD, "圈存", "").forward(below), Motion.NONE);
                });
        FxKit.show(DesignPane.kiosk(shell), 540, 960);
    }

    @Test
    void while_a_sheet_is_open_nothing_below_can_be_reached() {
        Node below = FxKit.find("#below");
        FxKit.run(below::requestFocus);
        openIdle();
        FxKit.click(below);
        FxKit.press(KeyCode.SPACE);
        assertEquals(List.of("stay"), pressed);
        FxKit.press(KeyCode.TAB);
        FxKit.press(KeyCode.TAB);
        assertEquals("idle-stay", focused().getId());
        FxKit.run(shell.sheets()::close);
        assertEquals("below", focused().getId());
        FxKit.click(below);
        assertEquals(List.of("stay", "below"), pressed);
    }

    @Test
    void escape_answers_the_idle_question_with_staying() {
        openIdle();
        FxKit.press(KeyCode.ESCAPE);
        assertEquals(List.of("stay"), pressed);
    }

    @Test
    void the_switches_of_the_look_tell_what_is_wanted() {
        FxKit.click("#switch-language");
        FxKit.click("#switch-text");
        assertFalse(changes.getFirst().isChinese());
        assertTrue(changes.getLast().largePrint());
    }

    private void openIdle() {
        FxKit.run(
                () ->
                        shell.sheets()
                                .open(
                                        new IdleSheet(
                                                        Look.STANDARD,
                                                        Duration.ofSeconds(20),
                                                        () -> pressed.add("stay"))
                                                .sheet()));
        FxKit.settle();
    }

    private Node focused() {
        return FxKit.on(() -> shell.getScene().getFocusOwner());
    }
}

package campus.onecard.ui.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.ui.look.Look;
import campus.onecard.ui.look.Stylesheets;
import campus.onecard.ui.stage.DesignPane;
import campus.onecard.ui.testkit.FxKit;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

import java.util.concurrent.atomic.AtomicInteger;

@ExtendWith(FxKit.class)
class KeypadTest {

    private final AtomicInteger confirmed = new AtomicInteger();
    private final Entry entry = Entry.letters(4, 12, confirmed::incrementAndGet);
    private VBox screen = new VBox();

    @BeforeEach
    void show_the_pad_at_half_size() {
        FxKit.run(
                () -> {
                    screen =
                            new VBox(
                                    new SecretField(entry, "登录密码", Look.STANDARD),
                                    Keypad.letters(entry, Look.STANDARD));
                    Stylesheets.dress(screen, Look.STANDARD);
                });
        FxKit.show(DesignPane.kiosk(screen), 540, 960);
    }

    @Test
    void fingers_type_delete_and_confirm() {
        FxRobot robot = new FxRobot();
        robot.clickOn("#key-1").clickOn("#key-6").clickOn("#key-delete").clickOn("#key-2");
        assertEquals("12", entry.text());
        assertTrue(FxKit.find("#key-confirm").isDisabled());
        robot.clickOn("#key-0").clickOn("#key-9").clickOn("#key-confirm");
        assertEquals("1209", entry.text());
        assertEquals(1, confirmed.get());
    }

    @Test
    void letters_come_with_a_shift_and_go_back_to_digits() {
        FxKit.click("#key-mode");
        FxKit.click("#key-a");
        FxKit.click("#key-shift");
        FxKit.click("#key-a");
        FxKit.click("#key-7");
        assertEquals("aA7", entry.text());
        FxKit.click("#key-mode");
        assertFalse(FxKit.shows("#key-a"));
    }

    @Test
    void a_real_keyboard_types_at_the_same_time() {
        FxKit.type("ab12");
        FxKit.press(KeyCode.BACK_SPACE);
        assertEquals("ab1", entry.text());
        FxKit.type("9");
        FxKit.press(KeyCode.ENTER);
        assertEquals(1, confirmed.get());
    }

    @Test
    void a_keyboard_does_not_reach_keys_that_are_covered() {
        FxKit.run(() -> screen.setDisable(true));
        FxKit.type("1234");
        assertEquals("", entry.text());
    }

    @Test
    void a_pad_that_left_the_scene_hears_nothing_more() {
        FxKit.run(() -> screen.getChildren().clear());
        FxKit.type("1234");
        assertEquals("", entry.text());
    }

    @Test
    void the_secret_shows_dots_and_tells_only_how_many() {
        FxKit.type("2468");
        Node field = FxKit.find(".secret-field");
        assertEquals("登录密码，已输入 4 位", field.getAccessibleText());
        assertTrue(field.lookupAll(".text").isEmpty());
    }
}

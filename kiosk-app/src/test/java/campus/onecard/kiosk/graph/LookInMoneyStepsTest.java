package campus.onecard.kiosk.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.time.CampusTime;
import campus.onecard.kiosk.KioskWindow;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Journey;
import campus.onecard.ui.look.Look;
import campus.onecard.ui.testkit.FxKit;

import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The switches of the look while money or a password moves (domain 5.2, convention 10). */
@ExtendWith(FxKit.class)
class LookInMoneyStepsTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-12T04:26:00Z"), CampusTime.ZONE);
    private static final List<String> SWITCHES = List.of("language", "text", "contrast", "low");

    @Test
    void C_10_another_language_or_size_is_no_event_so_no_step_in_which_money_moves_is_left() {
        List<Journey> moving = someOfEachKind();
        assertTrue(moving.size() > 3, "there are such places");
        for (Journey here : moving) {
            FxKit.run(() -> turnAll(here));
        }
    }

    private static void turnAll(Journey here) {
        List<Event> told = new ArrayList<>();
        KioskWindow window = new KioskWindow(CLOCK, here, told::add);
        new Scene(window.pane());
        for (String name : SWITCHES) {
            Look before = window.look();
            ToggleButton button = (ToggleButton) window.surface().lookup("#switch-" + name);
            button.fire();
            assertNotEquals(before, window.look(), () -> name + " does nothing at " + here.step());
        }
        assertEquals(List.of(), told, () -> "a switch of the look told the journey something");
    }

    private static List<Journey> someOfEachKind() {
        Map<Class<?>, List<Journey>> kinds =
                Graph.walked().places().stream()
                        .filter(here -> here.step().mustNotLeave())
                        .collect(Collectors.groupingBy(here -> here.step().getClass()));
        return kinds.values().stream().flatMap(kind -> kind.stream().limit(3)).toList();
    }
}

package campus.onecard.kiosk.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import campus.onecard.domain.text.Texts;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.kiosk.Screens;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Journey;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.look.Look;
import campus.onecard.ui.stage.KioskPlace;
import campus.onecard.ui.stage.KioskScreen;
import campus.onecard.ui.stage.KioskShell;
import campus.onecard.ui.stage.Motion;
import campus.onecard.ui.testkit.FxKit;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What holds on the screen of every place that can be reached. */
@ExtendWith(FxKit.class)
class EveryScreenTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-12T04:26:00Z"), CampusTime.ZONE);

    private static final Look LOOK = Look.STANDARD.in(Texts.CHINESE).withReducedMotion(true);

    private static List<Journey> places;
    private static KioskShell shell;

    @BeforeAll
    static void walk() {
        places = Graph.walked().places();
        shell = FxKit.on(() -> new KioskShell(LOOK, new KioskPlace("—", "—"), _ -> {}));
        FxKit.run(() -> new Scene(shell));
    }

    /** Every button that can be pressed on the screen of this place. */
    private static List<ButtonBase> buttons(Journey here, List<Event> told) {
        Setting setting = Setting.of(LOOK, here.station(), CLOCK, told::add);
        KioskScreen screen = Screens.of(here.step(), setting);
        shell.show(screen, Motion.NONE);
        shell.applyCss();
        List<ButtonBase> found = new ArrayList<>();
        collect(screen, found);
        return found;
    }

    private static void collect(Node node, List<ButtonBase> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node instanceof ButtonBase button) {
            found.add(button);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    @Test
    void every_screen_has_a_button_that_leads_on_or_waits_for_an_answer() {
        List<String> stuck = new ArrayList<>();
        for (Journey here : places) {
            boolean waits =
                    !Graph.asks(here.step()).isEmpty() || here.step() instanceof Step.TakeCard;
            if (!waits && !FxKit.on(() -> leadsOn(here))) {
                stuck.add(here.step().toString());
            }
        }
        assertEquals("", String.join("\n", stuck));
    }

    private static boolean leadsOn(Journey here) {
        List<Event> told = new ArrayList<>();
        buttons(here, told).forEach(ButtonBase::fire);
        return told.stream().anyMatch(event -> !here.next(event).step().equals(here.step()));
    }

    @Test
    void every_button_can_be_reached_and_pressed_with_the_keyboard() {
        List<String> unreachable = new ArrayList<>();
        for (Journey here : places) {
            FxKit.run(
                    () ->
                            buttons(here, new ArrayList<>()).stream()
                                    .filter(b -> !b.isFocusTraversable())
                                    .filter(b -> !Keys.typeIt(b))
                                    .map(b -> here.step().getClass().getSimpleName() + ": " + b)
                                    .forEach(unreachable::add));
        }
        assertEquals("", String.join("\n", unreachable.stream().distinct().toList()));
    }
}

package campus.onecard.kiosk.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.text.Texts;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.kiosk.Screens;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Journey;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.input.FocusStops;
import campus.onecard.ui.look.Look;
import campus.onecard.ui.stage.KioskPlace;
import campus.onecard.ui.stage.KioskScreen;
import campus.onecard.ui.stage.KioskShell;
import campus.onecard.ui.stage.Motion;
import campus.onecard.ui.testkit.FxKit;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Background;
import javafx.scene.layout.Border;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What holds on the screen of every place that can be reached. */
@ExtendWith(FxKit.class)
class EveryScreenTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-12T04:26:00Z"), CampusTime.ZONE);

    private static final Look LOOK = Look.STANDARD.in(Texts.CHINESE).withReducedMotion(true);

    private static final int SOME = 5;

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
        List<ButtonBase> found = new ArrayList<>();
        collect(screen(here, told), found);
        return found;
    }

    private static KioskScreen screen(Journey here, List<Event> told) {
        Setting setting = Setting.of(LOOK, here.station(), CLOCK, told::add);
        KioskScreen screen = Screens.of(here.step(), setting);
        shell.show(screen, Motion.NONE);
        shell.applyCss();
        return screen;
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

    @Test
    void wherever_the_focus_stops_a_ring_shows_it() {
        Set<String> seen = new TreeSet<>();
        Set<String> unseen = new TreeSet<>();
        for (Journey here : someOfEachKind()) {
            FxKit.run(
                    () ->
                            FocusStops.in(screen(here, new ArrayList<>())).stream()
                                    .filter(stop -> seen.add(stop.getStyleClass().toString()))
                                    .filter(stop -> !hasRing(stop))
                                    .map(stop -> here.step().getClass() + ": " + stop)
                                    .forEach(unseen::add));
        }
        assertTrue(seen.size() > 5, "it has seen buttons and fields");
        assertEquals("", String.join("\n", unseen));
    }

    /** Their screens are built from the same pieces. */
    private static List<Journey> someOfEachKind() {
        Map<Class<?>, List<Journey>> kinds =
                places.stream().collect(Collectors.groupingBy(here -> here.step().getClass()));
        return kinds.values().stream().flatMap(kind -> kind.stream().limit(SOME)).toList();
    }

    private static boolean hasRing(Node stop) {
        Region region = (Region) stop;
        Background before = region.getBackground();
        Border edge = region.getBorder();
        region.pseudoClassStateChanged(PseudoClass.getPseudoClass("focus-visible"), true);
        region.applyCss();
        return !Objects.equals(before, region.getBackground())
                || !Objects.equals(edge, region.getBorder());
    }
}

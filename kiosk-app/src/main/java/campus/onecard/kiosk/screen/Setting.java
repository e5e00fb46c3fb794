package campus.onecard.kiosk.screen;

import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Station;
import campus.onecard.ui.choice.Buttons;
import campus.onecard.ui.look.Look;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.stage.KioskScreen;
import campus.onecard.ui.stage.ServiceState;

import javafx.scene.control.Button;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * What every screen is built in, besides its step.
 *
 * @param look how this person wants to see it
 * @param texts the words of the kiosk in the look's language
 * @param station the machine as it is now
 * @param clock tells what “today” is; its zone is the campus's
 * @param tell takes what the person does
 */
public record Setting(Look look, Texts texts, Station station, Clock clock, Consumer<Event> tell) {

    private static final List<String> SHEETS = List.of(sheet("kiosk.css"), sheet("message.css"));

    public static Setting of(Look look, Station station, Clock clock, Consumer<Event> tell) {
        Texts texts = Texts.beside(look.language(), Setting.class);
        return new Setting(look, texts, station, clock, tell);
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Setting.class.getResource(name)).toExternalForm();
    }

    /** An empty screen with the kiosk's style sheet. */
    public KioskScreen screen(String title, String help) {
        KioskScreen screen = new KioskScreen(look, title, help);
        screen.getStylesheets().addAll(SHEETS);
        return screen;
    }

    /** The foot's left button. */
    public Button back(String words) {
        return named("back", Buttons.back(words, () -> tell.accept(new Event.Back())));
    }

    /** The foot's left button where there is nothing to go back to: it ends the visit. */
    public Button leave() {
        String words = texts.get("common.end");
        return named("leave", Buttons.outlined(words, () -> tell.accept(new Event.Cancel())));
    }

    /** The one forward action; {@code words} name what it does. */
    public Button forward(String words, Event event) {
        return named("forward", Buttons.primary(words, () -> tell.accept(event)));
    }

    /** Large letters or the low layout: less room than usual. */
    public boolean tight() {
        return look.largePrint() || look.lowLayout();
    }

    /** The usual type, or the smaller one where all letters are large already. */
    public Type large(Type usual, Type inLargePrint) {
        return look.largePrint() ? inLargePrint : usual;
    }

    /** Gives a button the id by which tests know it. */
    public static Button named(String id, Button button) {
        button.setId(id);
        return button;
    }

    /**
     * A date or time in the way of the language.
     *
     * @param key one of the {@code format.} texts
     */
    public String date(String key, TemporalAccessor when) {
        return DateTimeFormatter.ofPattern(texts.get(key), look.language()).format(when);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** How the machine stands, for the dot in the top band. */
    public ServiceState service() {
        if (station.closed()) {
            return ServiceState.AWAY;
        }
        if (!station.readerUp()) {
            return ServiceState.LIMITED;
        }
        return switch (station.server()) {
            case STARTING, UP -> ServiceState.OPEN;
            case AWAY, REFUSED -> ServiceState.AWAY;
        };
    }

    /** The words beside that dot. */
    public String serviceWords() {
        return station.closed()
                ? texts.get("service.closed")
                : texts.get("service." + service().name().toLowerCase(Locale.ROOT));
    }

    /** The help line's number, or a dash while the machine does not know it yet. */
    public String phone() {
        return station.self().map(self -> self.helpPhone()).filter(p -> !p.isBlank()).orElse("—");
    }
}

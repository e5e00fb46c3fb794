package campus.onecard.kiosk;

import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Journey;
import campus.onecard.kiosk.journey.Station;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.look.Look;
import campus.onecard.ui.sheet.IdleSheet;
import campus.onecard.ui.stage.DesignPane;
import campus.onecard.ui.stage.KioskPlace;
import campus.onecard.ui.stage.KioskShell;
import campus.onecard.ui.stage.Motion;
import campus.onecard.ui.stage.ServiceState;

import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * The kiosk's one window: shows the screen of the step in the look that the person chose. The look
 * is no part of the journey, so changing it never loses the step.
 */
public final class KioskWindow implements Conductor.Watcher {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Clock clock;
    private final Consumer<Event> post;
    private final StackPane surface = new StackPane();
    private final DesignPane pane = DesignPane.kiosk(surface);
    private Journey shown;
    private Look look = Look.STANDARD;
    private KioskShell shell;
    private @Nullable IdleSheet question;

    /**
     * @param clock the campus's clock, in the campus's zone
     * @param start what is shown first
     * @param post takes what the person does
     */
    public KioskWindow(Clock clock, Journey start, Consumer<Event> post) {
        this.clock = clock;
        this.post = post;
        this.shown = start;
        this.shell = shell();
        moved();
        show(Motion.NONE);
    }

    /** The scaled surface, for a scene. */
    public DesignPane pane() {
        return pane;
    }

    /** The surface itself, for pictures. */
    public StackPane surface() {
        return surface;
    }

    public Look look() {
        return look;
    }

    /** Whether the screen stands still and can be pressed. */
    public boolean isSettled() {
        return !shell.host().movingProperty().get();
    }

    @Override
    public void changed(Journey before, Journey now) {
        shown = now;
        if (!before.station().self().equals(now.station().self())) {
            shell = shell();
            question = null; // went with the old shell; the next tick asks again
            moved();
            show(Motion.NONE);
            return;
        }
        if (now.step() instanceof Step.Attract && !(before.step() instanceof Step.Attract)) {
            look = Look.STANDARD;
            shell.look(look);
        }
        service();
        if (!Screens.alreadyShows(before.step(), now.step())) {
            show(Depth.between(before.step(), now.step()));
        }
    }

    /** Another language, size or contrast of the same step. */
    public void look(Look wanted) {
        look = wanted;
        shell.look(wanted);
        service();
        show(Motion.NONE);
    }

    /** Sets the clock of the top band. */
    public void time(LocalTime now) {
        shell.clock(CLOCK.format(now));
    }

    /** Asks whether somebody is still there, or goes on counting down. */
    void ask(Duration left, Duration countdown, Runnable stay) {
        if (question == null) {
            question = new IdleSheet(look, countdown, stay);
            shell.sheets().open(question.sheet());
        }
        question.remaining(left);
    }

    /** Takes the question away. */
    void stopAsking() {
        if (question != null) {
            question = null;
            shell.sheets().close();
        }
    }

    private void show(Motion motion) {
        Setting setting = Setting.of(look, shown.station(), clock, post);
        shell.show(Screens.of(shown.step(), setting), motion);
    }

    private KioskShell shell() {
        Texts texts = texts();
        KioskPlace place =
                shown.station()
                        .self()
                        .map(self -> new KioskPlace(self.place(), self.name()))
                        .orElseGet(
                                () ->
                                        new KioskPlace(
                                                texts.get("window.campus"),
                                                texts.get("window.machine")));
        return new KioskShell(look, place, this::look);
    }

    /** The shell is new: the machine has learnt who it is. */
    private void moved() {
        surface.getChildren().setAll(shell);
        time(LocalTime.now(clock));
        service();
    }

    private void service() {
        Station station = shown.station();
        Texts texts = texts();
        if (station.server() == Station.Link.STARTING) {
            shell.service(ServiceState.LIMITED, texts.get("window.starting"));
            return;
        }
        if (station.notices().isEmpty()) {
            shell.service(ServiceState.OPEN, texts.get("window.open"));
            return;
        }
        Station.Notice worst = station.notices().getFirst();
        shell.service(
                worst == Station.Notice.READER_DOWN ? ServiceState.LIMITED : ServiceState.AWAY,
                switch (worst) {
                    case SERVER_AWAY -> texts.get("window.server.away");
                    case OUT_OF_SERVICE -> texts.get("window.closed");
                    case MACHINE_REFUSED -> texts.get("window.machine.refused");
                    case READER_DOWN -> texts.get("window.reader.down");
                });
    }

    private Texts texts() {
        return Texts.beside(look.language(), KioskWindow.class);
    }
}

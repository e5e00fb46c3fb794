package campus.onecard.kiosk;

import campus.onecard.devices.card.CardEvent;
import campus.onecard.devices.card.DeviceLoop;
import campus.onecard.domain.id.Ids;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.kiosk.effect.Campus;
import campus.onecard.kiosk.effect.Effects;
import campus.onecard.kiosk.effect.IdDesk;
import campus.onecard.kiosk.effect.SlipPrinter;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Journey;
import campus.onecard.kiosk.leaving.CardCall;
import campus.onecard.kiosk.leaving.LeftCard;
import campus.onecard.ui.work.Background;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import javafx.util.Duration;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * A kiosk put together, without a stage: the program shows it in a window, a test drives it.
 *
 * @param conductor where events go
 * @param window what is shown
 * @param clockwork what happens by itself
 * @param reader the loop that watches the card reader
 * @param paper the receipt printer
 * @param idCards the reader for ID cards, and who tells whether it works
 * @param ui the screen's thread
 */
public record Kiosk(
        Conductor conductor,
        KioskWindow window,
        Clockwork clockwork,
        DeviceLoop reader,
        SlipPrinter paper,
        IdDesk idCards,
        Executor ui)
        implements AutoCloseable {

    /**
     * What only a person does. A pointer that merely lies there is nobody: the toolkit itself tells
     * of it whenever the screen changes below it.
     */
    private static final List<EventType<? extends InputEvent>> TOUCHES =
            List.of(
                    MouseEvent.MOUSE_PRESSED,
                    TouchEvent.TOUCH_PRESSED,
                    ScrollEvent.SCROLL,
                    KeyEvent.KEY_PRESSED);

    /**
     * Puts it together; on the screen's thread.
     *
     * @param clock any zone; screens follow the campus's
     * @param reader not started yet
     * @param ui the screen's thread
     */
    public static Kiosk of(Clock clock, Campus campus, DeviceLoop reader, Ids ids, Executor ui) {
        return of(clock, campus, reader, ids, ui, CardCall.NONE);
    }

    /**
     * The same for a machine that can call people.
     *
     * @param call for cards that were left behind
     */
    static Kiosk of(
            Clock clock, Campus campus, DeviceLoop reader, Ids ids, Executor ui, CardCall call) {
        Clock local = clock.withZone(CampusTime.ZONE);
        Effects effects = new Effects(campus, Background.on(ui), ids, Functions::questions);
        Journey start = Journey.starting(CampusTime.dayOf(clock.instant()), new Functions());
        Conductor conductor = new Conductor(effects, start);
        KioskWindow window = new KioskWindow(local, start, conductor::post);
        LeftCard leftCard = new LeftCard(local, call, conductor::post);
        Clockwork clockwork = new Clockwork(local, conductor, window, effects, leftCard);
        conductor.watch(window);
        conductor.watch(clockwork);
        return new Kiosk(
                conductor, window, clockwork, reader, campus.paper(), campus.idCards(), ui);
    }

    /** Begins to live in this scene: touches count, the clock goes, the devices are heard. */
    public void run(Scene scene) {
        for (var touch : TOUCHES) {
            scene.addEventFilter(touch, e -> clockwork.touched());
        }
        Timeline seconds = new Timeline(new KeyFrame(Duration.seconds(1), e -> clockwork.tick()));
        seconds.setCycleCount(Timeline.INDEFINITE);
        seconds.play();
        reader.start(e -> ui.execute(() -> conductor.post(event(e))));
        paper.tell(p -> ui.execute(() -> conductor.post(new Event.PaperIs(p))));
        idCards.tell(up -> ui.execute(() -> conductor.post(new Event.IdReaderIs(up))));
        clockwork.tick();
    }

    private static Event event(CardEvent event) {
        return switch (event) {
            case CardEvent.CardPresented(var card) -> new Event.CardPresented(card);
            case CardEvent.StrangeCard _ -> new Event.StrangeCard();
            case CardEvent.CardRemoved() -> new Event.CardRemoved();
            case CardEvent.ReaderDown _ -> new Event.ReaderDown();
            case CardEvent.ReaderUp() -> new Event.ReaderUp();
        };
    }

    @Override
    public void close() {
        reader.close();
    }
}

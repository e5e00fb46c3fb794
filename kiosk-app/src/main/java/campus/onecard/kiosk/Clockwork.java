package campus.onecard.kiosk;

import campus.onecard.domain.time.CampusTime;
import campus.onecard.kiosk.effect.Effects;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Journey;
import campus.onecard.kiosk.journey.Patience;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.leaving.LeftCard;
import campus.onecard.ui.look.Look;
import campus.onecard.ui.sheet.IdleWatch;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What happens by itself: once a second it moves the clock, asks a person who has gone quiet, ends
 * the visit of one who has left, and every few seconds looks whether the server is there. Used on
 * the screen's thread only.
 */
public final class Clockwork implements Conductor.Watcher {

    private static final int PULSE_TICKS = 5;

    /** An empty machine forgets the last person's language after a minute. */
    private static final IdleWatch.Limits NOBODY =
            new IdleWatch.Limits(Duration.ofSeconds(60), Duration.ZERO);

    private final Clock clock;
    private final Conductor conductor;
    private final KioskWindow window;
    private final Effects effects;
    private final IdleWatch idle;
    private final LeftCard leftCard;
    private int ticks;
    private boolean asking;

    /**
     * @param leftCard calls for a card that was left behind
     */
    public Clockwork(
            Clock clock,
            Conductor conductor,
            KioskWindow window,
            Effects effects,
            LeftCard leftCard) {
        this.clock = clock;
        this.conductor = conductor;
        this.window = window;
        this.effects = effects;
        this.leftCard = leftCard;
        this.idle = new IdleWatch(clock, NOBODY);
    }

    /** Somebody touched the machine. */
    public void touched() {
        idle.touched();
    }

    /** Call it once a second. */
    public void tick() {
        window.time(LocalTime.now(clock));
        watchDay();
        watchIdle();
        leftCard.tick();
        if (ticks++ % PULSE_TICKS == 0 && !asking) {
            asking = true;
            effects.pulse(this::answered);
        }
    }

    private void answered(Event event) {
        asking = false;
        conductor.post(event);
    }

    private void watchDay() {
        LocalDate today = CampusTime.dayOf(clock.instant());
        if (!today.equals(conductor.journey().station().today())) {
            conductor.post(new Event.NewDay(today));
        }
    }

    private void watchIdle() {
        switch (idle.state()) {
            case ACTIVE -> window.stopAsking();
            case WARN -> window.ask(idle.remaining(), idle.limits().warning(), this::stay);
            case GONE -> gone();
        }
    }

    private void stay() {
        idle.touched();
        window.stopAsking();
    }

    private void gone() {
        window.stopAsking();
        if (!(conductor.journey().step() instanceof Step.Attract)) {
            conductor.post(new Event.Idle());
        } else if (!window.look().equals(Look.STANDARD)) {
            window.look(Look.STANDARD);
        }
    }

    @Override
    public void changed(Journey before, Journey now) {
        leftCard.at(now.step());
        IdleWatch.Limits limits = limits(now.step());
        boolean otherStep = before.step().getClass() != now.step().getClass();
        if (otherStep || !limits.equals(idle.limits())) {
            idle.limits(limits);
            window.stopAsking();
        }
    }

    private static IdleWatch.Limits limits(Step step) {
        if (step.mustNotLeave()) {
            return IdleWatch.Limits.NEVER;
        }
        return step.patience().map(Clockwork::limits).orElse(NOBODY);
    }

    private static IdleWatch.Limits limits(Patience patience) {
        return new IdleWatch.Limits(patience.quiet(), patience.countdown());
    }
}

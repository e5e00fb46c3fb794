package campus.onecard.kiosk;

import campus.onecard.kiosk.effect.Effects;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Journey;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Takes events one after the other through the journey, keeps the questions of the step open, and
 * tells who shows it. Used on the screen's thread only.
 */
public final class Conductor {

    private static final Logger LOG = LoggerFactory.getLogger(Conductor.class);

    private final Effects effects;
    private final List<Watcher> watchers = new ArrayList<>();
    private final Deque<Event> waiting = new ArrayDeque<>();
    private Journey journey;
    private boolean working;

    /** Told after every event that changed something. */
    @FunctionalInterface
    public interface Watcher {
        void changed(Journey before, Journey now);
    }

    public Conductor(Effects effects, Journey start) {
        this.effects = effects;
        this.journey = start;
    }

    /** Watchers are told in the order in which they came. */
    public void watch(Watcher watcher) {
        watchers.add(watcher);
    }

    /** For one that wants to know before all others, because it measures them. */
    public void watchFirst(Watcher watcher) {
        watchers.addFirst(watcher);
    }

    public Journey journey() {
        return journey;
    }

    /** Something happened. An event posted while another is taken waits for its turn. */
    public void post(Event event) {
        waiting.add(event);
        if (working) {
            return;
        }
        working = true;
        try {
            while (!waiting.isEmpty()) {
                take(waiting.remove());
            }
        } finally {
            working = false;
        }
    }

    private void take(Event event) {
        Journey before = journey;
        journey = before.next(event);
        if (journey.equals(before)) {
            return;
        }
        if (before.step().getClass() != journey.step().getClass()) {
            LOG.info("{}: {} -> {}", name(event), name(before.step()), name(journey.step()));
        }
        effects.entered(journey.step(), this::post);
        watchers.forEach(w -> w.changed(before, journey));
    }

    /** Kinds only: what they hold may be personal. */
    private static String name(Object thing) {
        return thing.getClass().getSimpleName();
    }
}

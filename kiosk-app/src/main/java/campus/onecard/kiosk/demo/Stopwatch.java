package campus.onecard.kiosk.demo;

import campus.onecard.kiosk.Conductor;
import campus.onecard.kiosk.journey.Journey;

import javafx.animation.AnimationTimer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Measures how long a screen takes to open: from the moment the step changes, over building, styles
 * and layout, until its first frame was handed to the screen. Register it before the window. Used
 * on the screen's thread only.
 */
public final class Stopwatch implements Conductor.Watcher {

    private final List<Duration> times = new ArrayList<>();

    @Override
    public void changed(Journey before, Journey now) {
        if (before.step().getClass() != now.step().getClass()) {
            long begun = System.nanoTime();
            untilDrawn(() -> times.add(Duration.ofNanos(System.nanoTime() - begun)));
        }
    }

    /** Runs something once the next frame was drawn: at the pulse after the next one. */
    public static void untilDrawn(Runnable then) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (++pulses > 1) {
                    stop();
                    then.run();
                }
            }
        }.start();
    }

    /** The last one measured. */
    public Optional<Duration> last() {
        return times.isEmpty() ? Optional.empty() : Optional.of(times.getLast());
    }

    /** How many were measured. */
    public int count() {
        return times.size();
    }

    /** The middle one of all; empty before the first. */
    public Optional<Duration> median() {
        return times.isEmpty()
                ? Optional.empty()
                : Optional.of(times.stream().sorted().toList().get(times.size() / 2));
    }
}

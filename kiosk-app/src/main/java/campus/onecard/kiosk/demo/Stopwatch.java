package campus.onecard.kiosk.demo;

import campus.onecard.kiosk.Conductor;
import campus.onecard.kiosk.journey.Journey;
import campus.onecard.kiosk.journey.Step;

import javafx.animation.AnimationTimer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Measures how long a screen takes to open: from the moment the step changes, over building, styles
 * and layout, until its first frame was handed to the screen. Register it before the window. Used
 * on the screen's thread only.
 */
public final class Stopwatch implements Conductor.Watcher {

    private final List<Duration> cold = new ArrayList<>();
    private final List<Duration> warm = new ArrayList<>();
    private final Set<Class<? extends Step>> seen = new HashSet<>();
    private Optional<Duration> last = Optional.empty();

    @Override
    public void changed(Journey before, Journey now) {
        if (before.step().getClass() != now.step().getClass()) {
            long begun = System.nanoTime();
            boolean first = seen.add(now.step().getClass());
            last = Optional.empty();
            untilDrawn(() -> opened(first, Duration.ofNanos(System.nanoTime() - begun)));
        }
    }

    private void opened(boolean first, Duration time) {
        last = Optional.of(time);
        (first ? cold : warm).add(time);
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

    /** How long the screen that is shown took, once; empty when it was told already. */
    public Optional<Duration> takeLast() {
        Optional<Duration> taken = last;
        last = Optional.empty();
        return taken;
    }

    /** The middle one of all the screens opened for the first time; empty before the first. */
    public Optional<Duration> firstMedian() {
        return middle(cold);
    }

    /** The middle one of all the screens opened again; empty before the first. */
    public Optional<Duration> againMedian() {
        return middle(warm);
    }

    /** The middle one of all; empty before the first. */
    public Optional<Duration> median() {
        return middle(Stream.concat(cold.stream(), warm.stream()).toList());
    }

    private static Optional<Duration> middle(List<Duration> times) {
        return times.isEmpty()
                ? Optional.empty()
                : Optional.of(times.stream().sorted().toList().get(times.size() / 2));
    }
}

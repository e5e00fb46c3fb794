package campus.onecard.kiosk.bench;

import campus.onecard.kiosk.KioskWindow;
import campus.onecard.kiosk.journey.Errands;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Journey;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.shots.Sample;
import campus.onecard.kiosk.shots.Samples;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * People come and go, each seeing some screens of the kiosk's own window; what is left in memory
 * afterwards must not grow.
 */
final class HeapBench {

    private static final int STEPS = 8;

    private final Clock clock;
    private final LocalDate today;
    private final int journeys;

    HeapBench(Clock clock, LocalDate today, int journeys) {
        this.clock = clock;
        this.today = today;
        this.journeys = journeys;
    }

    /** Bytes in use after a fifth of the journeys, and after all. */
    record Heap(long early, long late) {

        private static final double GROWTH = 1.05;

        boolean good() {
            return late <= early * GROWTH;
        }
    }

    Heap run() throws Exception {
        List<Sample> samples = Samples.all();
        Journey start = Journey.starting(today, Errands.NONE);
        Consumer<Event> nobody = _ -> {};
        KioskWindow window = ScreenBench.onScreen(() -> new KioskWindow(clock, start, nobody));
        List<Long> used = new ArrayList<>();
        int next = 0;
        for (int journey = 1; journey <= journeys; journey++) {
            Journey here = start;
            for (int step = 0; step < STEPS; step++) {
                here = moved(window, here, samples.get(next++ % samples.size()).step());
            }
            moved(window, here, start.step());
            if (journey == journeys / 5 || journey == journeys) {
                used.add(inUse());
            }
        }
        return new Heap(used.getFirst(), used.getLast());
    }

    private static Journey moved(KioskWindow window, Journey before, Step step) throws Exception {
        Journey now = new Journey(before.station(), step, before.attempts(), before.errands());
        return ScreenBench.onScreen(
                () -> {
                    window.changed(before, now);
                    window.surface().applyCss();
                    window.surface().layout();
                    return now;
                });
    }

    private static long inUse() throws Exception {
        for (int i = 0; i < 3; i++) {
            ScreenBench.onScreen(() -> true);
            System.gc();
        }
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        return heap.getUsed();
    }
}

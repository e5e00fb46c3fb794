package campus.onecard.kiosk.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Times of one thing done again and again. */
final class Times {

    private final List<Long> nanos = new ArrayList<>();

    /** What is measured. */
    interface Work {
        void run() throws Exception;
    }

    void measure(Work work) throws Exception {
        long begun = System.nanoTime();
        work.run();
        add(Duration.ofNanos(System.nanoTime() - begun));
    }

    void add(Duration time) {
        nanos.add(time.toNanos());
    }

    /** The middle one. */
    Duration median() {
        return at(nanos.size() / 2);
    }

    Duration longest() {
        return at(nanos.size() - 1);
    }

    /** What so many of a hundred do not exceed. */
    Duration percentile(int percent) {
        return at((nanos.size() * percent - 1) / 100);
    }

    int count() {
        return nanos.size();
    }

    /** How many were longer. */
    long over(Duration limit) {
        return nanos.stream().filter(n -> n > limit.toNanos()).count();
    }

    void addAll(Times others) {
        nanos.addAll(others.nanos);
    }

    private Duration at(int place) {
        return Duration.ofNanos(nanos.stream().sorted().toList().get(place));
    }

    /** In milliseconds with three digits. */
    static String text(Duration time) {
        return String.format(Locale.ROOT, "%.3f ms", time.toNanos() / 1e6);
    }
}

package campus.onecard.server.bench;

import org.HdrHistogram.AtomicHistogram;
import org.HdrHistogram.Histogram;

import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;

/** What happened in one cell: how many were answered, and how long each took. */
final class Tally {

    private static final long MOST_MICROS = 60_000_000;

    private final Histogram micros = new AtomicHistogram(MOST_MICROS, 3);
    private final LongAdder refused = new LongAdder();
    private Duration generator = Duration.ZERO;

    void answered(long nanos) {
        micros.recordValue(Math.clamp(nanos / 1000, 1, MOST_MICROS));
    }

    /** Shed because too many waited; nothing was booked. */
    void refused() {
        refused.increment();
    }

    /** What making the requests took, where it can be told apart from serving them. */
    void generatorTook(Duration cpu) {
        generator = cpu;
    }

    long count() {
        return micros.getTotalCount();
    }

    long refusals() {
        return refused.sum();
    }

    Duration generator() {
        return generator;
    }

    /** In milliseconds. */
    double at(double percentile) {
        return micros.getValueAtPercentile(percentile) / 1000.0;
    }
}

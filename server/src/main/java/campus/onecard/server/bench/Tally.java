package campus.onecard.server.bench;

import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;

/** What happened in one cell: how many were answered, and how long each took. */
final class Tally {

    private final Latencies latencies = new Latencies();
    private final LongAdder refused = new LongAdder();
    private Duration generator = Duration.ZERO;

    void answered(long nanos) {
        latencies.add(nanos);
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
        return latencies.count();
    }

    long refusals() {
        return refused.sum();
    }

    Duration generator() {
        return generator;
    }

    /** In milliseconds. */
    double at(double percentile) {
        return latencies.at(percentile) / 1e6;
    }
}

package campus.onecard.server.bench;

import java.time.Duration;

/**
 * One way of paying, by so many callers, once.
 *
 * @param rate answered a second
 * @param p50 milliseconds, like the other two
 * @param engineMicros processor time of the database per payment
 * @param programMicros processor time of this program per payment, generator and server together
 * @param generatorShare of all processor time in this program; 0 where it is not told apart
 * @param fault what the books say against it; empty when they agree
 */
record Cell(
        Variant variant,
        int callers,
        double rate,
        double p50,
        double p99,
        double p999,
        double engineMicros,
        double programMicros,
        double generatorShare,
        long refused,
        String fault) {

    /** Processor time so far. */
    record Spent(Duration engine, Duration program, long nanos) {}

    static Cell of(
            Variant variant, int callers, Tally tally, Spent before, Spent after, String fault) {
        double seconds = (after.nanos - before.nanos) / 1e9;
        double count = Math.max(1, tally.count());
        double program = after.program.minus(before.program).toNanos() / 1e3;
        return new Cell(
                variant,
                callers,
                tally.count() / seconds,
                tally.at(50),
                tally.at(99),
                tally.at(99.9),
                after.engine.minus(before.engine).toNanos() / 1e3 / count,
                program / count,
                program == 0 ? 0 : tally.generator().toNanos() / 1e3 / program,
                tally.refusals(),
                fault);
    }
}

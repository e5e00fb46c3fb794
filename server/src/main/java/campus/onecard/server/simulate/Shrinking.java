package campus.onecard.server.simulate;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** Leaves operations out of a run that went wrong, as long as it goes wrong in the same way. */
final class Shrinking {

    private final long seed;
    private final World.Parts parts;
    private final InstantSource clock;
    private final Duration patience;

    Shrinking(long seed, World.Parts parts, InstantSource clock, Duration patience) {
        this.seed = seed;
        this.parts = parts;
        this.clock = clock;
        this.patience = patience;
    }

    /**
     * In memory, whatever the books of the run were.
     *
     * @param last the operation at which it went wrong
     * @return the numbers of few operations that are enough; empty when it does not go wrong in
     *     memory, or not within the time
     */
    List<Long> smallest(long last, Violation violation) throws SQLException, InterruptedException {
        Instant until = clock.instant().plus(patience);
        List<Long> best = LongStream.rangeClosed(0, last).boxed().toList();
        if (!isWrong(best, violation)) {
            return List.of();
        }
        int chunk = best.size() / 2;
        while (chunk > 0 && clock.instant().isBefore(until)) {
            Optional<List<Long>> smaller = without(best, chunk, violation, until);
            if (smaller.isPresent()) {
                best = smaller.get();
                chunk = Math.min(chunk, best.size() / 2);
            } else {
                chunk /= 2;
            }
        }
        return best;
    }

    /** The first that is still wrong with so many in a row left out; later ones go first. */
    private Optional<List<Long>> without(
            List<Long> all, int chunk, Violation violation, Instant until)
            throws SQLException, InterruptedException {
        for (int end = all.size(); end > 0 && clock.instant().isBefore(until); end -= chunk) {
            List<Long> rest = new ArrayList<>(all.subList(0, Math.max(0, end - chunk)));
            rest.addAll(all.subList(end, all.size()));
            if (isWrong(rest, violation)) {
                return Optional.of(rest);
            }
        }
        return Optional.empty();
    }

    private boolean isWrong(List<Long> numbers, Violation violation)
            throws SQLException, InterruptedException {
        MemoryBooks books = new MemoryBooks(SimulatedCampus.OUTLETS);
        return new Simulation(seed, parts, Trace.NONE)
                .run(numbers.stream().mapToLong(Long::longValue), books)
                .violation()
                .filter(violation::isLike)
                .isPresent();
    }
}

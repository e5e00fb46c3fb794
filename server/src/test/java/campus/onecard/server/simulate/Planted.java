package campus.onecard.server.simulate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.server.ledger.Command;
import campus.onecard.server.ledger.LaneStore;

import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;

/** Plants a bug and lets the simulation look for it. */
final class Planted {

    private Planted() {}

    static final int MOST_OPERATIONS = 20_000;

    static void isFound(World.Parts parts) throws SQLException, InterruptedException {
        for (long seed = 1; seed <= 6; seed++) {
            assertTrue(run(seed, MOST_OPERATIONS, parts).violation().isPresent(), "seed " + seed);
        }
    }

    static Simulation.Run run(long seed, int operations, World.Parts parts)
            throws SQLException, InterruptedException {
        try (var _ = new QuietLanes()) {
            return new Simulation(seed, parts, Trace.NONE)
                    .run(LongStream.range(0, operations), new MemoryBooks(SimulatedCampus.OUTLETS));
        }
    }

    static World.Parts commands(UnaryOperator<Command<?>> tampering) {
        return new World.Parts(tampering, UnaryOperator.identity());
    }

    static World.Parts stores(Function<LaneStore, LaneStore> around) {
        return new World.Parts(UnaryOperator.identity(), real -> TamperedStore.each(real, around));
    }
}

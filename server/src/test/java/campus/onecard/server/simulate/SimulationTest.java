package campus.onecard.server.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.server.database.TestDatabase;

import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.LongStream;

class SimulationTest {

    private static Simulation.Run run(long seed, int operations, StoredBooks books)
            throws SQLException, InterruptedException {
        try (var _ = new QuietLanes()) {
            return new Simulation(seed, World.Parts.GOOD, Trace.NONE)
                    .run(LongStream.range(0, operations), books);
        }
    }

    private static Simulation.Run inMemory(long seed, int operations)
            throws SQLException, InterruptedException {
        return run(seed, operations, new MemoryBooks(SimulatedCampus.OUTLETS));
    }

    @Test
    void thirty_seeds_of_faults_leave_the_books_as_the_oracle_says() throws Exception {
        for (long seed = 1; seed <= 30; seed++) {
            Simulation.Run run = inMemory(seed, 3_000);
            assertEquals(Optional.empty(), run.violation(), "seed " + seed);
            assertTrue(run.faults() > 50, "faults strike");
        }
    }

    @Test
    void a_real_database_under_the_same_faults_holds_the_same() throws Exception {
        Simulation.Run run = run(7, 1_000, new DatabaseBooks(TestDatabase.fresh()));
        assertEquals(Optional.empty(), run.violation());
    }

    @Test
    void the_same_seed_gives_the_same_run() throws Exception {
        assertEquals(inMemory(99, 2_000), inMemory(99, 2_000));
    }
}

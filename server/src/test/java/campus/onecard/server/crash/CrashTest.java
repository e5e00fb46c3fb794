package campus.onecard.server.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.server.database.TestDatabase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Real processes, killed under load: five cycles of what the command does fifty times. */
class CrashTest {

    private static final String MAIN = "campus.onecard.server.Main";
    private static final int CYCLES = 5;

    /** Kills each kind of victim within five cycles. */
    private static final long SEED = 1;

    @TempDir Path folder;

    @Test
    void everything_acknowledged_is_there_once_after_each_kill() throws Exception {
        try (Pair pair = new Pair(MAIN, TestDatabase.engines(), folder, Clock.systemUTC())) {
            CrashRun run = new CrashRun(pair, 16, new SplittableRandom(SEED), Clock.systemUTC());
            Set<Victim> killed = new HashSet<>();
            for (int i = 0; i < CYCLES; i++) {
                Cycle cycle = run.cycle();
                assertEquals(Findings.NONE, cycle.found(), cycle::toString);
                assertTrue(cycle.answered() > 0, cycle::toString);
                killed.add(cycle.victim());
            }
            assertEquals(List.of(), run.journal().unanswered());
            assertTrue(run.journal().approved() > 0, "only money that moves can be lost");
            assertTrue(killed.stream().anyMatch(Victim::isDatabase), killed::toString);
            assertTrue(killed.stream().anyMatch(Victim::isServing), killed::toString);
        }
    }
}

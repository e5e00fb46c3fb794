package campus.onecard.server.simulate;

import campus.onecard.domain.text.Texts;
import campus.onecard.server.database.Database;
import campus.onecard.server.database.EmbeddedMariaDb;
import campus.onecard.server.database.EngineSize;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** {@code simulate}: the books in a simulated world against an oracle; exit code 1 when wrong. */
@Command(name = "simulate", mixinStandardHelpOptions = true)
public final class SimulateCommand implements Callable<Integer> {

    private static final int CONNECTIONS = 4;
    private static final Duration SHRINKING = Duration.ofSeconds(30);

    private final Texts texts;
    private final Clock clock;
    private final Supplier<Path> engines;
    private final PrintWriter out;

    @Option(names = "--operations", paramLabel = "N", descriptionKey = "operations")
    private long operations = 1_000_000;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "seed")
    private long seed = 42;

    @Option(names = "--database", descriptionKey = "database")
    private boolean database;

    /**
     * @param engines the folder where the database program is unpacked
     */
    public SimulateCommand(Locale language, Clock clock, Supplier<Path> engines, PrintWriter out) {
        this.texts = Texts.beside(language, SimulateCommand.class);
        this.clock = clock;
        this.engines = engines;
        this.out = out;
    }

    @Override
    public Integer call() throws SQLException, InterruptedException, IOException {
        try (var _ = new QuietLanes()) {
            return simulate();
        }
    }

    private int simulate() throws SQLException, InterruptedException, IOException {
        Instant start = clock.instant();
        Simulation.Run run =
                database ? inDatabase() : run(new MemoryBooks(SimulatedCampus.OUTLETS));
        long seconds = Duration.between(start, clock.instant()).toSeconds();
        if (run.violation().isPresent()) {
            explain(run.last(), run.violation().get());
        }
        out.println(
                texts.get(
                        "simulate.summary",
                        run.operations(),
                        Long.toString(seed),
                        seconds,
                        run.faults(),
                        run.violation().isPresent() ? 1 : 0));
        out.flush();
        return run.violation().isPresent() ? 1 : 0;
    }

    private Simulation.Run run(StoredBooks books) throws SQLException, InterruptedException {
        return new Simulation(seed, World.Parts.GOOD, Trace.NONE)
                .run(LongStream.range(0, operations), books);
    }

    private Simulation.Run inDatabase() throws IOException, SQLException, InterruptedException {
        Path folder = Files.createTempDirectory("onecard-simulate-");
        try (EmbeddedMariaDb engine =
                EmbeddedMariaDb.start(
                        engines.get(),
                        folder.resolve("data"),
                        EngineSize.ofThisMachine(),
                        new SecureRandom(),
                        _ -> {})) {
            return run(new DatabaseBooks(Database.open(engine.address(), CONNECTIONS)));
        } finally {
            remove(folder);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** What went wrong, and the shortest way there that can be found in a while. */
    private void explain(long last, Violation violation) throws SQLException, InterruptedException {
        say("simulate.violation", Long.toString(seed), last, violation.what());
        say("simulate.expected", violation.expected());
        say("simulate.came", violation.came());
        List<Long> few =
                new Shrinking(seed, World.Parts.GOOD, clock, SHRINKING).smallest(last, violation);
        if (few.isEmpty()) {
            say("simulate.noShorter");
            return;
        }
        say("simulate.shorter", few.size());
        new Simulation(seed, World.Parts.GOOD, line -> out.println("  " + line.get()))
                .run(
                        few.stream().mapToLong(Long::longValue),
                        new MemoryBooks(SimulatedCampus.OUTLETS));
    }

    private void say(String key, Object... arguments) {
        out.println(texts.get(key, arguments));
    }
}

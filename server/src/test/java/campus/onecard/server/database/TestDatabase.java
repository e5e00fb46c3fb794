package campus.onecard.server.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Real databases for tests: one embedded server for all tests of a JVM, with the settings of a real
 * one, and an empty schema for whoever asks.
 */
public final class TestDatabase {

    private static final int CONNECTIONS = 8;
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final String DATA = "test-database-";

    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private TestDatabase() {}

    /** A database with all migrations and no rows, shared with nobody. Close it after the test. */
    public static Database fresh() {
        return Database.migrated(freshAddress(), CONNECTIONS);
    }

    /** Where such a database is, for those who open it themselves. */
    public static DatabaseAddress freshAddress() {
        return Holder.TEMPLATE.copy(nextName());
    }

    /** A schema without any table. */
    static DatabaseAddress emptySchema() {
        return Holder.TEMPLATE.make(nextName());
    }

    /** Where tests keep the unpacked database program, so that it is unpacked once. */
    public static Path engines() {
        return TARGET.resolve("engine");
    }

    /** What a test's server may take. */
    public static EngineSize small() {
        return new EngineSize(64, 32);
    }

    private static String nextName() {
        return EmbeddedMariaDb.SCHEMA + "_" + SCHEMAS.incrementAndGet();
    }

    private static EmbeddedMariaDb start() {
        leftovers().forEach(TestDatabase::remove);
        Path data = TARGET.resolve(DATA + ProcessHandle.current().pid());
        EmbeddedMariaDb server =
                EmbeddedMariaDb.start(engines(), data, small(), new SecureRandom(), _ -> {});
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    server.close();
                                    remove(data);
                                }));
        return server;
    }

    /** Data of test runs that were killed. */
    private static List<Path> leftovers() {
        try (Stream<Path> files = Files.list(TARGET)) {
            return files.filter(f -> f.getFileName().toString().matches(DATA + "[0-9]+"))
                    .filter(f -> !lives(f))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean lives(Path data) {
        String pid = data.getFileName().toString().substring(DATA.length());
        return ProcessHandle.of(Long.parseLong(pid)).isPresent();
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Starts the server on first use. Nothing else may live here: the server's log thread would
     * wait for this class, which waits for the server.
     */
    private static final class Holder {

        static final EmbeddedMariaDb SERVER = start();
        static final SchemaTemplate TEMPLATE = new SchemaTemplate(SERVER.address());
    }
}

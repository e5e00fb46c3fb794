package campus.onecard.server.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Real databases for tests: one embedded server for all tests of a JVM, with the settings of a real
 * one, and an empty schema for whoever asks.
 */
public final class TestDatabase {

    private static final int CONNECTIONS = 8;

    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private TestDatabase() {}

    /** A database with all migrations and no rows, shared with nobody. Close it after the test. */
    public static Database fresh() {
        return Database.open(emptySchema(), CONNECTIONS);
    }

    /** A schema without any table. */
    static DatabaseAddress emptySchema() {
        DatabaseAddress server = Holder.SERVER.address();
        String name = EmbeddedMariaDb.SCHEMA + "_" + SCHEMAS.incrementAndGet();
        try (var connection =
                        java.sql.DriverManager.getConnection(
                                server.url(), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
        String url = server.url().replace("/" + EmbeddedMariaDb.SCHEMA, "/" + name);
        return new DatabaseAddress(url, server.user(), server.password());
    }

    private static EmbeddedMariaDb start() {
        Path target = Path.of("target").toAbsolutePath();
        Path data = target.resolve("test-database-" + ProcessHandle.current().pid());
        EmbeddedMariaDb server =
                EmbeddedMariaDb.start(
                        target.resolve("engine"),
                        data,
                        new EngineSize(64, 32),
                        new SecureRandom(),
                        _ -> {});
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, data)));
        return server;
    }

    private static void stop(EmbeddedMariaDb server, Path data) {
        server.close();
        try (Stream<Path> files = Files.walk(data)) {
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
    }
}

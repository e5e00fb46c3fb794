package campus.onecard.server.bench;

import campus.onecard.server.database.Database;
import campus.onecard.server.database.DatabaseAddress;
import campus.onecard.server.database.EmbeddedMariaDb;
import campus.onecard.server.database.EngineSize;
import campus.onecard.server.home.Home;

import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A database of the bench's own, set up exactly as the server's, in a folder beside the server's
 * data that is removed at the end: where the data would lie, on the disk that would be flushed.
 */
final class BenchEngine implements AutoCloseable {

    private static final int CONNECTIONS = 10;

    private final Path folder;
    private final EmbeddedMariaDb engine;
    private final Database database;

    private BenchEngine(Path folder, EmbeddedMariaDb engine, Database database) {
        this.folder = folder;
        this.engine = engine;
        this.database = database;
    }

    static BenchEngine start(Home home, EngineSize size) {
        try {
            Path folder = Files.createTempDirectory(home.root(), "bench-");
            EmbeddedMariaDb engine =
                    EmbeddedMariaDb.start(
                            home.engines(),
                            folder.resolve("data"),
                            size,
                            new SecureRandom(),
                            LoggerFactory.getLogger("mariadb")::debug);
            return new BenchEngine(folder, engine, Database.open(engine.address(), CONNECTIONS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Promise promise() {
        return database.jdbi()
                .withHandle(
                        h ->
                                h.createQuery(
                                                """
                                                SELECT @@innodb_flush_log_at_trx_commit flush,
                                                @@innodb_doublewrite <> 'OFF'
                                                    AND @@innodb_doublewrite <> '0' twice,
                                                @@log_bin binary_log, @@sync_binlog sync
                                                """)
                                        .map(
                                                (row, _) ->
                                                        new Promise(
                                                                row.getInt("flush"),
                                                                row.getBoolean("twice"),
                                                                row.getBoolean("binary_log"),
                                                                row.getInt("sync")))
                                        .one());
    }

    Database database() {
        return database;
    }

    DatabaseAddress address() {
        return engine.address();
    }

    /** Where a server on this database may have its home. */
    Path serverHome() {
        return folder.resolve("server");
    }

    Duration cpuTime() {
        return engine.cpuTime();
    }

    @Override
    public void close() {
        database.close();
        engine.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

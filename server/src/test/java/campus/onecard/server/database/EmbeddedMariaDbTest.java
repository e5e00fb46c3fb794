package campus.onecard.server.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.server.home.StartRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class EmbeddedMariaDbTest {

    @TempDir Path folder;

    @Test
    void data_stays_between_starts_and_an_orphan_is_ended() throws Exception {
        Path data = folder.resolve("a deep folder 数据".repeat(4)).resolve("data");
        try (EmbeddedMariaDb server = start(data)) {
            execute(server.address(), "CREATE TABLE kept (id INT)");
            execute(server.address(), "INSERT INTO kept VALUES (7)");
        }
        Process orphan = orphan(data);
        CompletableFuture<Void> lost = new CompletableFuture<>();
        try (EmbeddedMariaDb server = start(data)) {
            assertFalse(orphan.isAlive(), "the orphan was told to end");
            server.onEnd(() -> lost.complete(null));
            execute(server.address(), "UPDATE kept SET id = 8 WHERE id = 7");
            assertFalse(Files.exists(data.resolve("onecard-init.sql")), "no password on disk");
            assertOnlyOurUser(server.address());
        }
        assertFalse(lost.isDone(), "closed, not lost");
    }

    @Test
    void a_database_that_dies_is_noticed() throws Exception {
        try (EmbeddedMariaDb server = start(folder.resolve("data"))) {
            CompletableFuture<Void> lost = new CompletableFuture<>();
            server.onEnd(() -> lost.complete(null));
            String pid = Files.readString(folder.resolve("data/onecard.pid")).strip();
            ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly();
            lost.get(60, TimeUnit.SECONDS);
        }
    }

    @Test
    void a_folder_with_other_things_in_it_is_left_alone() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        Path thesis = Files.writeString(data.resolve("thesis.txt"), "years of work");
        assertEquals(
                "database.foreign-folder",
                assertThrows(StartRefused.class, () -> start(data)).key());
        assertTrue(Files.exists(thesis));
    }

    @Test
    void the_last_words_of_a_server_become_a_sentence() {
        StartRefused library =
                EngineProcess.refusal(
                        "mariadbd: error while loading shared libraries: libcrypt.so.1: cannot"
                                + " open shared object file: No such file or directory");
        assertEquals("database.library", library.key());
        assertEquals(List.of("libcrypt.so.1"), List.of(library.arguments()));
        assertEquals("database.ended", EngineProcess.refusal("[ERROR] Aborting").key());
    }

    private static EmbeddedMariaDb start(Path data) {
        return EmbeddedMariaDb.start(
                TestDatabase.engines(), data, TestDatabase.small(), new SecureRandom(), _ -> {});
    }

    /** A database server as a killed program without a guard would leave it. */
    private static Process orphan(Path data) throws IOException {
        EngineFolder engine = EngineFolder.in(TestDatabase.engines());
        Path init = Files.writeString(data.resolve("none.sql"), "");
        List<String> command = new EngineCommand(engine, data, TestDatabase.small()).serve(0, init);
        Process orphan = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var lines = orphan.inputReader()) {
            for (String line = ""; line != null && !line.contains("ready for connections"); ) {
                line = lines.readLine();
            }
        }
        assertTrue(orphan.isAlive());
        return orphan;
    }

    private static void assertOnlyOurUser(DatabaseAddress address) {
        for (String user : List.of("root", "mariadb.sys", "")) {
            assertThrows(
                    SQLException.class,
                    () -> DriverManager.getConnection(address.url(), user, "").close());
        }
    }

    private static void execute(DatabaseAddress address, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(
                                address.url(), address.user(), address.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
            assertTrue(sql.startsWith("CREATE") || statement.getUpdateCount() == 1);
        }
    }
}

package campus.onecard.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.Credentials;
import campus.onecard.client.OneCardClient;
import campus.onecard.client.Servers;
import campus.onecard.domain.api.Health;
import campus.onecard.server.database.DatabaseAddress;
import campus.onecard.server.database.TestDatabase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The operator's commands for card keys, as they are typed. */
class KeysCommandTest {

    @TempDir Path folder;

    private String said = "";

    private int keys(String... words) {
        StringWriter out = new StringWriter();
        PrintWriter both = new PrintWriter(out, true);
        List<String> arguments = new ArrayList<>(List.of("--lang", "en", "keys"));
        arguments.addAll(List.of(words));
        Map<String, String> environment = Map.of("ONECARD_HOME", folder.resolve("home").toString());
        int code = Main.run(arguments, environment, both, both);
        said = out.toString().strip();
        return code;
    }

    private String file(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static List<String> warnings(TestServer server) {
        try (OneCardClient client =
                new OneCardClient(
                        Servers.at(server.url()),
                        new Credentials.Nobody(),
                        Clock.systemUTC(),
                        new Random(1),
                        _ -> {})) {
            return client.ready().warnings();
        }
    }

    @Test
    void keys_are_warned_of_backed_up_lost_and_restored() throws Exception {
        Path home = folder.resolve("home");
        Path keyFile = home.resolve("secrets").resolve("card-keys");
        DatabaseAddress database = TestDatabase.freshAddress();
        String backup = folder.resolve("backup").toString();
        String right = file("right", "correct horse battery staple\n");
        assertEquals(1, keys("status"));
        assertTrue(said.contains("no card keys yet"), said);
        try (TestServer server = TestServer.startOn(home, database)) {
            assertEquals(List.of(Health.KEYS_NOT_BACKED_UP), warnings(server));
            assertEquals(1, keys("status"));
            assertTrue(said.contains("NOT BACKED UP"), said);
            assertEquals(1, keys("backup", backup, "--passphrase-file", file("short", "abc")));
            assertTrue(said.contains("12 characters"), said);
            assertFalse(Files.exists(Path.of(backup)));
            assertEquals(0, keys("backup", backup, "--passphrase-file", right));
            assertTrue(said.startsWith("Backed up"), said);
            assertFalse(said.contains("horse"), said);
            assertEquals(List.of(), warnings(server));
            assertEquals(0, keys("status"));
            assertEquals(1, keys("restore", backup, "--passphrase-file", right));
            assertTrue(said.contains("is in use by another process"), said);
        }
        Files.delete(keyFile);
        assertEquals(
                1,
                keys("restore", backup, "--passphrase-file", file("wrong", "a wrong passphrase")));
        assertTrue(said.contains("passphrase is wrong"), said);
        assertEquals(0, keys("restore", backup, "--passphrase-file", right));
        TestServer.startOn(home, database).close();
    }

    @Test
    void a_key_set_is_added_loudly_and_listed_and_the_old_backup_counts_no_more() throws Exception {
        Path home = folder.resolve("home");
        DatabaseAddress database = TestDatabase.freshAddress();
        String right = file("right", "correct horse battery staple\n");
        assertEquals(1, keys("add", "--stock", "aes_128"));
        assertTrue(said.contains("no card keys yet"), said);
        try (TestServer server = TestServer.startOn(home, database)) {
            assertEquals(
                    0,
                    keys("backup", folder.resolve("one").toString(), "--passphrase-file", right));
            assertEquals(1, keys("add", "--stock", "aes_128"));
            assertTrue(said.contains("is in use by another process"), said);
            assertEquals(List.of(), warnings(server));
        }
        assertEquals(2, keys("add", "--stock", "sm4"));
        assertEquals(0, keys("add", "--stock", "aes_128"));
        assertTrue(said.startsWith("Added key set 3 (FMCOS, AES-128)."), said);
        assertTrue(said.contains("NOT BACKED UP: no backup holds key set 3."), said);
        assertEquals(0, keys("list"));
        assertTrue(said.contains("key set 1: FMCOS, triple DES"), said);
        assertTrue(said.endsWith("3 generations count at once."), said);
        assertEquals(1, keys("status"));
        try (TestServer server = TestServer.startOn(home, database)) {
            assertEquals(List.of(Health.KEYS_NOT_BACKED_UP), warnings(server));
        }
    }
}

package campus.onecard.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.server.database.DatabaseAddress;
import campus.onecard.server.database.EmbeddedMariaDb;
import campus.onecard.server.database.EngineSize;
import campus.onecard.server.home.Home;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Imports that are killed in the middle, and what the next one finds. */
class ImportKillTest {

    private static final int PEOPLE = 3_000;
    private static final String PROGRESS = " of 3,000 rows";
    private static final Pattern TALLY =
            Pattern.compile("roster: ([0-9]+) imported, ([0-9]+) unchanged, 0 rejected");

    private static final String WRONG_BALANCES =
            """
            SELECT COUNT(*) FROM account a WHERE a.balance <> (
            SELECT COALESCE(SUM(e.amount), 0) FROM entry e
            WHERE e.owner_id = a.id AND e.ledger_id = 1)
            """;

    @TempDir Path folder;

    private Path home = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void write() {
        home = folder.resolve("home");
        file = folder.resolve("people.csv");
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        List<String> generate =
                List.of("roster", "generate", "--people=" + PEOPLE, file.toString());
        assertEquals(0, Main.run(generate, Map.of(), nowhere, nowhere));
    }

    @Test
    void what_was_reported_before_a_kill_of_server_or_import_is_there_once() throws Exception {
        int reported = importUntilTheServerIsKilled();
        reported = importUntilItIsKilled(reported);
        importTheRest(reported);
        assertWholeBooks();
    }

    /** Over HTTP, to a server that dies under it. */
    private int importUntilTheServerIsKilled() throws Exception {
        try (ChildProgram server = ChildProgram.start(home, "serve")) {
            server.awaitStart("OneCard is ready at ");
            try (ChildProgram first = importing()) {
                int reported = rows(first.awaitEnd(PROGRESS));
                server.kill();
                assertEquals(2, first.ended(), first.said()::toString);
                assertTrue(
                        first.said().getLast().contains("run the same command again"),
                        first.said()::toString);
                return reported;
            }
        }
    }

    /** By itself, because no server runs now. */
    private int importUntilItIsKilled(int before) throws Exception {
        try (ChildProgram second = importing()) {
            int reported = rows(second.awaitEnd(PROGRESS));
            while (reported <= before) {
                reported = rows(second.awaitEnd(PROGRESS));
            }
            second.kill();
            return reported;
        }
    }

    private ChildProgram importing() throws IOException {
        return ChildProgram.start(home, "import", "roster", file.toString());
    }

    private static int rows(String number) {
        return Integer.parseInt(number.replace(",", ""));
    }

    private void importTheRest(int reported) throws Exception {
        try (ChildProgram third = importing()) {
            assertEquals(0, third.ended(), third.said()::toString);
            Matcher tally = TALLY.matcher(third.said().getLast());
            assertTrue(tally.matches(), third.said()::toString);
            int imported = rows(tally.group(1));
            int there = rows(tally.group(2));
            assertTrue(there >= reported, "lost " + (reported - there) + " rows");
            assertTrue(imported > 0, "killed in the middle");
            assertEquals(PEOPLE, imported + there);
        }
    }

    private void assertWholeBooks() throws SQLException {
        assertEquals(0, ChildProgram.databases(home), "no database is left behind");
        Home place = Home.open(home);
        try (EmbeddedMariaDb engine =
                        EmbeddedMariaDb.start(
                                place.engines(),
                                place.data(),
                                new EngineSize(64, 32),
                                new SecureRandom(),
                                _ -> {});
                Connection connection = connect(engine.address())) {
            assertEquals(PEOPLE, number(connection, "SELECT COUNT(*) FROM account"));
            assertEquals(PEOPLE, number(connection, "SELECT COUNT(*) FROM holder"));
            assertEquals(2 * PEOPLE, number(connection, "SELECT COUNT(*) FROM secret"));
            assertEquals(PEOPLE, number(connection, "SELECT COUNT(*) FROM posting"));
            assertEquals(0, number(connection, "SELECT SUM(amount) FROM entry"));
            assertEquals(0, number(connection, WRONG_BALANCES), "balances are their entries' sums");
        }
    }

    private static Connection connect(DatabaseAddress address) throws SQLException {
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}

package campus.onecard.server;

import campus.onecard.server.config.CardSettings;
import campus.onecard.server.config.Company;
import campus.onecard.server.config.OutsideSettings;
import campus.onecard.server.config.Settings;
import campus.onecard.server.database.DatabaseAddress;
import campus.onecard.server.database.TestDatabase;
import campus.onecard.server.demo.DemoPayees;
import campus.onecard.server.home.Home;
import campus.onecard.server.home.Secrets;

import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A whole server for tests, on loopback, with a database of its own that is empty at first. */
public final class TestServer implements AutoCloseable {

    private final Server server;
    private final String operatorKey;

    private TestServer(Server server, String operatorKey) {
        this.server = server;
        this.operatorKey = operatorKey;
    }

    /**
     * @param folder an empty one, for the server's home
     */
    public static TestServer start(Path folder) {
        return startOn(folder, TestDatabase.freshAddress());
    }

    /** With the people of the demo, whose cards must prove themselves, and nobody else. */
    public static TestServer demo(Path folder) {
        return demo(folder, OutsideSettings.NONE);
    }

    /** The same, working with systems of other houses. */
    public static TestServer demo(Path folder, OutsideSettings outside) {
        return start(
                folder,
                TestDatabase.freshAddress(),
                new CardSettings(true, Optional.empty()),
                outside,
                TestServer::seed);
    }

    private static void seed(Wiring wiring) {
        wiring.keys().acceptTestCards();
        try {
            wiring.university().seed(List.of());
        } catch (SQLException e) {
            throw new IllegalStateException("the demo's people cannot be made", e);
        }
    }

    /** Where cards must prove themselves, and test cards count. */
    public static TestServer proving(Path folder, DatabaseAddress database) {
        return start(
                folder,
                database,
                new CardSettings(true, Optional.empty()),
                wiring -> wiring.keys().acceptTestCards());
    }

    /** On a database that may hold something; started again in the same folder, it is a restart. */
    public static TestServer startOn(Path folder, DatabaseAddress database) {
        return start(folder, database, _ -> {});
    }

    /** One that works with systems of other houses; cards need not prove themselves. */
    public static TestServer with(Path folder, DatabaseAddress database, OutsideSettings outside) {
        return start(folder, database, CardSettings.LENIENT, outside, _ -> {});
    }

    /** The same, by another clock than the system's. */
    public static TestServer at(
            Clock clock, Path folder, DatabaseAddress database, OutsideSettings outside) {
        return start(clock, folder, database, CardSettings.LENIENT, outside, _ -> {});
    }

    private static TestServer start(
            Path folder, DatabaseAddress database, Consumer<Wiring> beforeOpening) {
        return start(folder, database, CardSettings.LENIENT, beforeOpening);
    }

    private static TestServer start(
            Path folder,
            DatabaseAddress database,
            CardSettings cards,
            Consumer<Wiring> beforeOpening) {
        return start(folder, database, cards, OutsideSettings.NONE, beforeOpening);
    }

    private static TestServer start(
            Path folder,
            DatabaseAddress database,
            CardSettings cards,
            OutsideSettings outside,
            Consumer<Wiring> beforeOpening) {
        return start(Clock.systemUTC(), folder, database, cards, outside, beforeOpening);
    }

    private static TestServer start(
            Clock clock,
            Path folder,
            DatabaseAddress database,
            CardSettings cards,
            OutsideSettings outside,
            Consumer<Wiring> beforeOpening) {
        Settings settings =
                new Settings(
                                "127.0.0.1",
                                0,
                                Optional.empty(),
                                Optional.of(database),
                                "示范大学",
                                "028-0000000",
                                2,
                                3,
                                Company.USUAL,
                                LocalTime.MIDNIGHT,
                                cards)
                        .workingWith(outside);
        Home home = Home.open(folder);
        Server server = new Server(home, settings, "test", clock, beforeOpening);
        return new TestServer(server, Secrets.operatorKey(home));
    }

    public URI url() {
        return server.url();
    }

    /** The demo's payees take fees there from now on. */
    public void payeesAt(URI payees, byte[] key) {
        DemoPayees.put(server.wiring().payees(), payees.toString(), HexFormat.of().formatHex(key));
    }

    /** For the operator's routes. */
    public String operatorKey() {
        return operatorKey;
    }

    @Override
    public void close() {
        server.close();
    }
}

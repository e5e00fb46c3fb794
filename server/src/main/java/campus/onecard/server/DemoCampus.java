package campus.onecard.server;

import campus.onecard.domain.card.TestCards;
import campus.onecard.domain.device.DeviceCode;
import campus.onecard.domain.device.DeviceKind;
import campus.onecard.domain.device.NewDevice;
import campus.onecard.server.demo.DemoPayees;
import campus.onecard.server.demo.DemoPeople;
import campus.onecard.server.demo.Seeded;
import campus.onecard.server.home.Home;
import campus.onecard.server.home.StartRefused;
import campus.onecard.server.payee.PayeeStore;
import campus.onecard.server.roster.RosterGenerator;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/** What {@code serve --demo} adds: an invented university, and a file that introduces it. */
final class DemoCampus {

    private static final NewDevice KIOSK = NewDevice.of(DeviceKind.KIOSK, "1 号机", "学生一食堂一楼");

    private static final NewDevice WINDOW = NewDevice.terminal("1 号窗口", "学生食堂一楼", 22);

    private final Surroundings surroundings;
    private final Path payees;

    /**
     * @param payees what simulated payees wrote about themselves; empty when desks take the fees
     */
    DemoCampus(Surroundings surroundings, Path payees) {
        this.surroundings = surroundings;
        this.payees = payees;
    }

    /** Makes the university, unless it is there. */
    void settle(Wiring wiring) {
        surroundings.say("demo.seeding");
        wiring.keys().acceptTestCards();
        try {
            Seeded seeded =
                    wiring.university()
                            .seed(
                                    RosterGenerator.people(
                                            RosterGenerator.REAL_SIZE, RosterGenerator.DEMO_SEED));
            switch (seeded) {
                case Seeded.Made made ->
                        surroundings.say("demo.made", made.accounts(), made.movements());
                case Seeded.AlreadyThere _ -> surroundings.say("demo.there");
                case Seeded.OthersLiveHere _ -> throw new StartRefused("demo.others");
            }
            pointToPayees(wiring.payees());
        } catch (SQLException e) {
            throw new StartRefused("database.lanes", String.valueOf(e.getMessage())).because(e);
        }
    }

    private void pointToPayees(PayeeStore store) {
        if (payees.toString().isEmpty()) {
            DemoPayees.put(store, "", null);
            return;
        }
        Properties said = new Properties();
        try (Reader reader = Files.newBufferedReader(payees)) {
            said.load(reader);
            Path key = Path.of(said.getProperty("payees.key-file", ""));
            DemoPayees.put(
                    store, said.getProperty("payees.url", ""), Files.readString(key).strip());
        } catch (IOException e) {
            throw new StartRefused("demo.no-payees", payees.toString()).because(e);
        }
    }

    /**
     * Writes where the server is and who lives there, for the demo's kiosk; whole or not at all.
     */
    void introduce(Home home, Server server) {
        DeviceCode code = server.wiring().codeFor(KIOSK);
        DeviceCode window = server.wiring().codeFor(WINDOW);
        Path file = home.root().resolve("demo.properties");
        Path fresh = home.root().resolve("demo.properties.new");
        try {
            DemoPeople.write(
                    fresh,
                    Map.of(
                            "server.url", server.url().toString(),
                            "device.code", code.code(),
                            "card.key-set", Integer.toString(TestCards.KEY_SET),
                            "terminal.code", window.code()));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

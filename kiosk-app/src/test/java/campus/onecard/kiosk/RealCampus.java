package campus.onecard.kiosk;

import campus.onecard.client.Credentials;
import campus.onecard.client.DeviceIdentity;
import campus.onecard.client.OneCardClient;
import campus.onecard.client.Pause;
import campus.onecard.client.Servers;
import campus.onecard.domain.api.Routes;
import campus.onecard.domain.device.DeviceCode;
import campus.onecard.domain.device.DeviceKind;
import campus.onecard.domain.device.DeviceState;
import campus.onecard.domain.device.NewDevice;
import campus.onecard.domain.id.Ids;
import campus.onecard.domain.roster.RosterAnswer;
import campus.onecard.domain.roster.RosterBatch;
import campus.onecard.kiosk.demo.DemoFile;
import campus.onecard.server.database.Database;
import campus.onecard.server.database.TestDatabase;
import campus.onecard.server.demo.DemoPeople;
import campus.onecard.server.demo.DemoUniversity;
import campus.onecard.server.device.DeviceRoutes;
import campus.onecard.server.device.Devices;
import campus.onecard.server.home.Vault;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.http.Call;
import campus.onecard.server.http.Callers;
import campus.onecard.server.http.DoorSettings;
import campus.onecard.server.http.HealthRoutes;
import campus.onecard.server.http.HttpDoor;
import campus.onecard.server.ledger.Answers;
import campus.onecard.server.ledger.LaneSettings;
import campus.onecard.server.ledger.PostingLanes;
import campus.onecard.server.password.Changes;
import campus.onecard.server.password.PasswordRoutes;
import campus.onecard.server.roster.Applications;
import campus.onecard.server.secret.HashingThreads;
import campus.onecard.server.secret.Pepper;
import campus.onecard.server.secret.SecretDesk;
import campus.onecard.server.secret.SecretHasher;
import campus.onecard.server.secret.SecretOpener;
import campus.onecard.server.secret.StrangerTries;
import campus.onecard.server.secret.Tries;
import campus.onecard.server.signin.Sessions;
import campus.onecard.server.signin.SignInRoutes;
import campus.onecard.server.statement.StatementRoutes;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import javax.crypto.spec.SecretKeySpec;

/** The real server with the demo's people on a real database, inside the test. */
final class RealCampus implements AutoCloseable {

    private static final String OPERATOR = "operator-key-of-the-test";

    private final SecureRandom random = new SecureRandom();
    private final Clock clock = Clock.systemUTC();
    private final Database database = TestDatabase.fresh();
    private final HashingThreads threads = new HashingThreads(2);
    private final PostingLanes lanes;
    private final HttpDoor door;
    private final URI url;
    private final OneCardClient client;

    RealCampus() throws SQLException {
        Ids ids = new Ids(clock, random);
        Vault vault = new Vault(new SecretKeySpec(new byte[32], "AES"), random);
        Pepper pepper = new Pepper(1, new byte[32]);
        SecretHasher hasher = new SecretHasher(pepper, random, threads);
        new DemoUniversity(database, new Applications(vault, hasher), hasher, clock)
                .seed(List.of());
        Tries tries = new Tries(database.jdbi(), clock, 3);
        Sessions sessions = new Sessions(database.jdbi(), clock, random);
        Devices devices = new Devices(database.jdbi(), vault, ids, random, clock);
        SecretOpener opener = new SecretOpener(devices::key);
        Bindings bindings = new Bindings();
        new HealthRoutes("test", () -> true, () -> true).bind(bindings);
        new DeviceRoutes(devices, new DeviceRoutes.Campus("示范大学", "8888 1234"), clock)
                .bind(bindings);
        new SignInRoutes(database.jdbi(), hasher, tries, new StrangerTries(clock), opener, sessions)
                .bind(bindings);
        SecretDesk desk = new SecretDesk(database.jdbi(), hasher, tries);
        Changes changes = new Changes(database.jdbi(), vault, desk, hasher, tries);
        lanes = PostingLanes.open(database::laneConnection, clock, LaneSettings.DEFAULT);
        Answers answers = new Answers(database.jdbi());
        new PasswordRoutes(opener, changes, pepper, answers, lanes, clock).bind(bindings);
        new StatementRoutes(database.jdbi(), clock).bind(bindings);
        bindings.on(Routes.ROSTER, RealCampus::noImport);
        Callers callers = new Callers(devices, sessions, OPERATOR);
        door = new HttpDoor(DoorSettings.onLoopback(0, "test"), bindings, callers, ids, clock);
        url = door.start();
        client = client(url);
    }

    /** A kiosk has no business with it. */
    private static RosterAnswer noImport(Call call, RosterBatch batch) {
        throw new IllegalStateException("nobody imports here");
    }

    /** Calls as nobody in particular. */
    OneCardClient client(URI server) {
        return new OneCardClient(
                Servers.at(server), new Credentials.Nobody(), clock, random, Pause.REAL);
    }

    OneCardClient client() {
        return client;
    }

    /** Lets one more kiosk in. */
    DeviceIdentity newKiosk() {
        DeviceCode code = operator().newDevice(NewDevice.of(DeviceKind.KIOSK, "1 号机", "学生一食堂一楼"));
        return DeviceIdentity.of(client.enrol(code.code()));
    }

    /** Shuts a kiosk out, or lets it in again. */
    void enable(DeviceIdentity kiosk, boolean enabled) {
        operator().deviceState(kiosk.deviceId(), new DeviceState(enabled));
    }

    private OneCardClient operator() {
        return client.as(new Credentials.Operator(OPERATOR));
    }

    /** What the demo's server would write down. */
    DemoFile people(Path folder) throws IOException {
        Path file = folder.resolve("demo.properties");
        DemoPeople.write(file, Map.of("server.url", url.toString()));
        return DemoFile.read(file);
    }

    @Override
    public void close() {
        client.close();
        door.close();
        lanes.close();
        threads.close();
        database.close();
    }
}

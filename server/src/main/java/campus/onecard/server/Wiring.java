package campus.onecard.server;

import campus.onecard.domain.id.Ids;
import campus.onecard.server.config.Settings;
import campus.onecard.server.database.Database;
import campus.onecard.server.device.DeviceRoutes;
import campus.onecard.server.device.DeviceRoutes.Campus;
import campus.onecard.server.device.Devices;
import campus.onecard.server.home.Secrets;
import campus.onecard.server.home.StartRefused;
import campus.onecard.server.home.Vault;
import campus.onecard.server.http.Bindings;
import campus.onecard.server.http.Callers;
import campus.onecard.server.http.DoorSettings;
import campus.onecard.server.http.DoorSettings.Certificate;
import campus.onecard.server.http.HealthRoutes;
import campus.onecard.server.http.HttpDoor;
import campus.onecard.server.ledger.LaneSettings;
import campus.onecard.server.ledger.PostingLanes;
import campus.onecard.server.secret.HashingThreads;
import campus.onecard.server.secret.Pepper;
import campus.onecard.server.secret.SecretHasher;
import campus.onecard.server.statement.StatementRoutes;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;

/** Puts the server's services together; the only place that makes them. */
final class Wiring {

    /** Of the pepper and the hashes made with it. */
    private static final int PEPPER_VERSION = 1;

    private final PostingLanes lanes;
    private final HttpDoor door;

    /**
     * @param opened closes what is made here, also when the making fails half-way
     */
    Wiring(
            Opened opened,
            Settings settings,
            Secrets secrets,
            Database database,
            Clock clock,
            SecureRandom random) {
        String version = Version.ofThisProgram();
        Ids ids = new Ids(clock, random);
        Vault vault = new Vault(secrets.masterKey(), random);
        this.lanes = opened.add(lanes(settings, database, clock));
        HashingThreads hashing =
                opened.add(new HashingThreads(Runtime.getRuntime().availableProcessors()));
        SecretHasher hasher =
                new SecretHasher(new Pepper(PEPPER_VERSION, secrets.pepper()), random, hashing);

        Bindings bindings = new Bindings();
        new HealthRoutes(version, database::answers, lanes::isServing).bind(bindings);
        Devices devices = new Devices(database.jdbi(), vault, ids, random, clock);
        Campus campus = new Campus(settings.campusName(), settings.helpPhone());
        new DeviceRoutes(devices, campus, clock).bind(bindings);
        new StatementRoutes(database.jdbi(), clock).bind(bindings);
        Callers callers = new Callers(devices, (_, _) -> Optional.empty(), secrets.operatorKey());
        this.door =
                opened.add(
                        new HttpDoor(
                                doorSettings(settings, version), bindings, callers, ids, clock));
    }

    private static PostingLanes lanes(Settings settings, Database database, Clock clock) {
        LaneSettings usual = LaneSettings.DEFAULT;
        try {
            return PostingLanes.open(
                    database::laneConnection,
                    clock,
                    new LaneSettings(
                            settings.lanes(), usual.queue(), usual.batch(), usual.patience()));
        } catch (SQLException e) {
            throw new StartRefused("database.unreachable", "", String.valueOf(e.getMessage()))
                    .because(e);
        }
    }

    private static DoorSettings doorSettings(Settings settings, String version) {
        return settings.tls()
                .map(t -> new Certificate(t.certificate(), t.key()))
                .map(c -> DoorSettings.secured(settings.host(), settings.port(), c, version))
                .orElseGet(() -> DoorSettings.onLoopback(settings.port(), version));
    }

    HttpDoor door() {
        return door;
    }

    PostingLanes lanes() {
        return lanes;
    }
}

package campus.onecard.server;

import campus.onecard.client.DeviceIdentity;
import campus.onecard.domain.device.DeviceKind;
import campus.onecard.domain.device.NewDevice;
import campus.onecard.server.bench.Doors;
import campus.onecard.server.config.Configuration;
import campus.onecard.server.config.Settings;
import campus.onecard.server.database.DatabaseAddress;
import campus.onecard.server.home.Home;
import campus.onecard.server.ledger.PostingLanes;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** Whole servers for the benches, on loopback, at a database that stands already. */
final class BenchDoors implements Doors {

    /** The bench's cards are numbers only; what a proof costs is measured where cards are. */
    private static final Map<String, String> PROOFLESS = Map.of("ONECARD_CARD_PROOF", "accepted");

    private final Clock clock;

    BenchDoors(Clock clock) {
        this.clock = clock;
    }

    @Override
    public OpenDoor open(Path home, DatabaseAddress database) {
        Home own = Home.open(home);
        Logging.into(own.log()); // as serve does: the access log is part of a request
        Settings settings = Configuration.read(own, PROOFLESS).unseen().at(database);
        Server server = new Server(own, settings, "bench", clock, _ -> {});
        server.requireDuty();
        return new Open(server);
    }

    private record Open(Server server) implements OpenDoor {

        @Override
        public URI url() {
            return server.url();
        }

        @Override
        public PostingLanes lanes() {
            return server.wiring().lanes();
        }

        @Override
        public DeviceIdentity terminal(int outlet) {
            NewDevice device = NewDevice.terminal("bench " + outlet, "bench", outlet);
            return DeviceIdentity.of(server.wiring().enrol(device));
        }

        @Override
        public DeviceIdentity kiosk() {
            NewDevice device = NewDevice.of(DeviceKind.KIOSK, "bench", "bench");
            return DeviceIdentity.of(server.wiring().enrol(device));
        }

        @Override
        public void close() {
            server.close();
        }
    }
}

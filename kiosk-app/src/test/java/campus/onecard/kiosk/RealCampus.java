package campus.onecard.kiosk;

import campus.onecard.client.Credentials;
import campus.onecard.client.DeviceIdentity;
import campus.onecard.client.OneCardClient;
import campus.onecard.client.Pause;
import campus.onecard.client.Servers;
import campus.onecard.domain.device.DeviceCode;
import campus.onecard.domain.device.DeviceKind;
import campus.onecard.domain.device.DeviceState;
import campus.onecard.domain.device.NewDevice;
import campus.onecard.kiosk.demo.DemoFile;
import campus.onecard.server.TestServer;
import campus.onecard.server.demo.DemoPeople;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;

/** The real server with the demo's people on a real database, inside the test. */
final class RealCampus implements AutoCloseable {

    private final TestServer server;
    private final OneCardClient client;

    /**
     * @param home an empty folder
     */
    RealCampus(Path home) {
        server = TestServer.demo(home);
        client = client(server.url());
    }

    /** Calls as nobody in particular. */
    OneCardClient client(URI server) {
        return new OneCardClient(
                Servers.at(server),
                new Credentials.Nobody(),
                Clock.systemUTC(),
                new SecureRandom(),
                Pause.REAL);
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

    OneCardClient operator() {
        return client.as(new Credentials.Operator(server.operatorKey()));
    }

    /** What the demo's server would write down. */
    DemoFile people(Path folder) throws IOException {
        Path file = folder.resolve("demo.properties");
        DemoPeople.write(file, Map.of("server.url", server.url().toString()));
        return DemoFile.read(file);
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}

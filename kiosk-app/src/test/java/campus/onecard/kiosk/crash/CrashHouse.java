package campus.onecard.kiosk.crash;

import campus.onecard.client.Credentials;
import campus.onecard.client.DeviceIdentity;
import campus.onecard.client.OneCardClient;
import campus.onecard.client.Servers;
import campus.onecard.domain.device.DeviceKind;
import campus.onecard.domain.device.NewDevice;
import campus.onecard.domain.id.Ids;
import campus.onecard.kiosk.demo.DemoFile;
import campus.onecard.kiosk.demo.DemoPerson;
import campus.onecard.server.TestServer;
import campus.onecard.server.demo.DemoPeople;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The real server with the demo's people, one kiosk's identity, and every errand with money. */
final class CrashHouse implements AutoCloseable {

    private final TestServer server;
    private final OneCardClient operator;
    private final DeviceIdentity machine;
    private final DemoPerson person;
    private final Owner owner;
    private final Ids ids = new Ids(Clock.systemUTC(), new SecureRandom());

    /**
     * @param folder an empty one
     */
    CrashHouse(Path folder) throws IOException {
        server = TestServer.demo(folder.resolve("server"));
        operator =
                new OneCardClient(
                        Servers.at(server.url()),
                        new Credentials.Operator(server.operatorKey()),
                        Clock.systemUTC(),
                        new SecureRandom(),
                        _ -> {});
        machine = enrolled();
        Path file = folder.resolve("demo.properties");
        DemoPeople.write(file, Map.of());
        person = DemoFile.read(file).person("regular").orElseThrow();
        owner = new Owner(operator, enrolled(), person);
    }

    private DeviceIdentity enrolled() {
        String code = operator.newDevice(NewDevice.of(DeviceKind.KIOSK, "1 号机", "一食堂")).code();
        return DeviceIdentity.of(operator.as(new Credentials.Nobody()).enrol(code));
    }

    URI url() {
        return server.url();
    }

    DeviceIdentity machine() {
        return machine;
    }

    DemoPerson person() {
        return person;
    }

    /** Every errand with money that a kiosk has; a new one is a line here. */
    List<Scene> scenes() {
        return List.of(new ClaimScene(operator, owner, ids));
    }

    @Override
    public void close() {
        operator.close();
        server.close();
    }
}

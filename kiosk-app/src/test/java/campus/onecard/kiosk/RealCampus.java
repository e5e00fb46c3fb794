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
import campus.onecard.domain.money.Money;
import campus.onecard.kiosk.demo.DemoFile;
import campus.onecard.server.TestServer;
import campus.onecard.server.bank.simulator.BankSimulator;
import campus.onecard.server.config.BankSettings;
import campus.onecard.server.config.OutsidePlace;
import campus.onecard.server.config.OutsideSettings;
import campus.onecard.server.demo.DemoPeople;
import campus.onecard.server.outside.simulator.FaultScript;
import campus.onecard.server.outside.simulator.SimulatorHome;
import campus.onecard.server.payee.simulator.PayeeSimulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The real server with the demo's people on a real database, inside the test. */
final class RealCampus implements AutoCloseable {

    private final BankSimulator bank;
    private final PayeeSimulator payees;
    private final TestServer server;
    private final OneCardClient client;

    /**
     * @param home an empty folder
     */
    RealCampus(Path home) {
        try {
            SimulatorHome bankHome = SimulatorHome.open(home.resolveSibling("bank"));
            FaultScript late = FaultScript.parse(List.of("order 2 late 5"));
            bank = new BankSimulator(bankHome, 0, late, Clock.systemUTC());
            server = TestServer.demo(home, bankAt(bankHome));
            SimulatorHome payeesHome = SimulatorHome.open(home.resolveSibling("payees"));
            SecureRandom random = new SecureRandom();
            payees = new PayeeSimulator(payeesHome, 0, late, Clock.systemUTC(), random);
            server.payeesAt(payees.url(), payeesHome.key(random));
        } catch (IOException | FaultScript.Unreadable e) {
            throw new IllegalStateException("the simulated bank or payees do not start", e);
        }
        client = client(server.url());
    }

    /** Open around the clock. */
    private OutsideSettings bankAt(SimulatorHome bankHome) throws IOException {
        return new OutsideSettings(
                Optional.of(
                        new BankSettings(
                                new OutsidePlace(bank.url(), bankHome.key(new SecureRandom())),
                                "示范银行",
                                LocalTime.MIN,
                                LocalTime.MAX,
                                Money.ofYuan(500),
                                Money.ofYuan(10),
                                Money.ofYuan(500))));
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

    URI url() {
        return server.url();
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
        try {
            bank.close();
            payees.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

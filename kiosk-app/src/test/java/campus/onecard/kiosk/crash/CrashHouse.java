package campus.onecard.kiosk.crash;

import campus.onecard.client.Credentials;
import campus.onecard.client.DeviceIdentity;
import campus.onecard.client.OneCardClient;
import campus.onecard.client.Servers;
import campus.onecard.domain.device.DeviceKind;
import campus.onecard.domain.device.NewDevice;
import campus.onecard.domain.id.Ids;
import campus.onecard.domain.money.Money;
import campus.onecard.kiosk.demo.DemoFile;
import campus.onecard.kiosk.demo.DemoPerson;
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
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The real server with the demo's people, one kiosk's identity, and every errand with money. */
final class CrashHouse implements AutoCloseable {

    private final BankSimulator bank;
    private final PayeeSimulator payees;
    private final TestServer server;
    private final OneCardClient operator;
    private final DeviceIdentity machine;
    private final DemoFile people;
    private final DemoPerson person;
    private final Owner owner;
    private final Ids ids = new Ids(Clock.systemUTC(), new SecureRandom());

    /**
     * @param folder an empty one
     */
    CrashHouse(Path folder) throws IOException {
        bank = new BankSimulator(home(folder), 0, FaultScript.none(), Clock.systemUTC());
        server = TestServer.demo(folder.resolve("server"), outside(home(folder)));
        SimulatorHome payeesHome = SimulatorHome.open(folder.resolve("payees"));
        SecureRandom random = new SecureRandom();
        payees = new PayeeSimulator(payeesHome, 0, FaultScript.none(), Clock.systemUTC(), random);
        server.payeesAt(payees.url(), payeesHome.key(random));
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
        people = DemoFile.read(file);
        person = person("regular");
        owner = new Owner(operator, enrolled(), person);
    }

    private static SimulatorHome home(Path folder) throws IOException {
        return SimulatorHome.open(folder.resolve("bank"));
    }

    /** Open around the clock, and nobody comes to the day's ceiling. */
    private OutsideSettings outside(SimulatorHome bankHome) throws IOException {
        OutsidePlace place = new OutsidePlace(bank.url(), bankHome.key(new SecureRandom()));
        Money most = Money.ofYuan(100_000);
        return new OutsideSettings(
                Optional.of(
                        new BankSettings(
                                place,
                                "示范银行",
                                LocalTime.MIN,
                                LocalTime.MAX,
                                most,
                                Money.ofYuan(10),
                                most)));
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

    DemoPerson person(String id) {
        return people.person(id).orElseThrow();
    }

    /** Every errand with money that a kiosk has; a new one is a line here. */
    List<Scene> scenes() {
        return List.of(
                new ClaimScene(operator, owner, ids),
                new TransferScene(operator, owner, ids, Clock.systemUTC()),
                new FeeScene(owner));
    }

    @Override
    public void close() throws IOException {
        operator.close();
        server.close();
        bank.close();
        payees.close();
    }
}

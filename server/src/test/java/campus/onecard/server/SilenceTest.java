package campus.onecard.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import campus.onecard.client.Credentials;
import campus.onecard.client.DeviceIdentity;
import campus.onecard.client.OneCardClient;
import campus.onecard.client.Servers;
import campus.onecard.domain.api.FeeRoutes;
import campus.onecard.domain.device.DeviceKind;
import campus.onecard.domain.device.NewDevice;
import campus.onecard.domain.device.Outage;
import campus.onecard.domain.fee.PayeeDesk;
import campus.onecard.domain.fee.PayeeKind;
import campus.onecard.domain.fee.PayeeTerms;
import campus.onecard.domain.fee.PutPayee;
import campus.onecard.domain.money.Money;
import campus.onecard.server.bank.simulator.BankSimulator;
import campus.onecard.server.config.BankSettings;
import campus.onecard.server.config.OutsidePlace;
import campus.onecard.server.config.OutsideSettings;
import campus.onecard.server.database.TestDatabase;
import campus.onecard.server.outside.simulator.FaultScript;
import campus.onecard.server.outside.simulator.SimulatorHome;
import campus.onecard.server.payee.simulator.PayeeSimulator;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Outside systems that fall silent, from their wire to what a machine is told before anybody. */
class SilenceTest {

    /** Moves with every round of the pulse: three questions are ten seconds and more. */
    private static final Duration ROUND = Duration.ofSeconds(5);

    private static final FaultScript ANSWERING = FaultScript.none();

    /** So many rounds, when nothing fails, are never needed. */
    private static final int MOST = 30;

    private final PulseClock clock = new PulseClock();
    private final SecureRandom random = new SecureRandom();
    private SimulatorHome bankHome;
    private SimulatorHome payeeHome;
    private BankSimulator bank;
    private PayeeSimulator payee;
    private TestServer server;
    private OneCardClient operator;
    private OneCardClient kiosk;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        FaultScript silent = FaultScript.parse(List.of("health * silence"));
        bankHome = SimulatorHome.open(folder.resolve("bank"));
        payeeHome = SimulatorHome.open(folder.resolve("payee"));
        bank = new BankSimulator(bankHome, 0, silent, clock);
        payee = new PayeeSimulator(payeeHome, 0, silent, clock, random);
        server =
                TestServer.at(
                        clock, folder.resolve("server"), TestDatabase.freshAddress(), outside());
        operator =
                new OneCardClient(
                        Servers.at(server.url()),
                        new Credentials.Operator(server.operatorKey()),
                        clock,
                        random,
                        _ -> {});
        String code = operator.newDevice(NewDevice.of(DeviceKind.KIOSK, "1 号机", "学生一食堂")).code();
        DeviceIdentity machine =
                DeviceIdentity.of(operator.as(new Credentials.Nobody()).enrol(code));
        kiosk = operator.as(new Credentials.Device(machine));
    }

    @AfterEach
    void close() throws Exception {
        operator.close();
        server.close();
        bank.close();
        payee.close();
    }

    /** A bank that is open around the clock. */
    private OutsideSettings outside() throws Exception {
        return new OutsideSettings(
                Optional.of(
                        new BankSettings(
                                new OutsidePlace(bank.url(), bankHome.key(random)),
                                "示范银行",
                                LocalTime.MIN,
                                LocalTime.MAX,
                                Money.ofYuan(500),
                                Money.ofYuan(10),
                                Money.ofYuan(300))));
    }

    /** One payee, open around the clock, whose service is there. */
    private void payeeAt(URI url) throws Exception {
        PayeeTerms terms =
                new PayeeTerms(
                        "POWER",
                        "电费",
                        "Electricity",
                        PayeeKind.ROOM,
                        Money.ofYuan(1),
                        Money.ofYuan(200),
                        LocalTime.MIDNIGHT,
                        LocalTime.MIDNIGHT,
                        false,
                        new PayeeDesk("三舍一楼", "Dormitory 3", "每天", "daily"));
        String key = HexFormat.of().formatHex(payeeHome.key(random));
        PutPayee put = new PutPayee(terms, 50, 9, "后勤保障部", url.toString(), key);
        operator.call(FeeRoutes.PUT_PAYEE, Map.of("code", terms.code()), Map.of(), put);
    }

    /** Time goes by with the rounds of the pulse until the machine is told this. */
    private void awaitTold(List<Outage> outages) throws InterruptedException {
        for (int i = 0; i < MOST && !kiosk.deviceSelf().missing().equals(outages); i++) {
            clock.awaitLook();
            clock.pass(ROUND);
        }
        assertEquals(outages, kiosk.deviceSelf().missing());
    }

    @Test
    void K_04_K_05_a_machine_is_told_who_is_silent_and_one_answer_of_each_heals_it()
            throws Exception {
        payeeAt(payee.url());
        assertEquals(List.of(), kiosk.deviceSelf().missing(), "nobody is called silent unheard");
        awaitTold(List.of(Outage.BANK_SILENT, Outage.PAYEE_SILENT));
        int port = bank.url().getPort();
        bank.close();
        bank = new BankSimulator(bankHome, port, ANSWERING, clock);
        awaitTold(List.of(Outage.PAYEE_SILENT));
        port = payee.url().getPort();
        payee.close();
        FaultScript once = FaultScript.parse(List.of("health 2-99 silence"));
        payee = new PayeeSimulator(payeeHome, port, once, clock, random);
        awaitTold(List.of());
    }
}

package campus.onecard.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import campus.onecard.client.Credentials;
import campus.onecard.client.DeviceIdentity;
import campus.onecard.client.OneCardClient;
import campus.onecard.client.Pause;
import campus.onecard.devices.card.DeviceLoop;
import campus.onecard.devices.card.simulator.SimulatedReader;
import campus.onecard.devices.fault.FaultRun;
import campus.onecard.devices.fault.FaultScript;
import campus.onecard.devices.idcard.IdReading;
import campus.onecard.devices.idcard.simulator.IdReaderSimulator;
import campus.onecard.devices.idcard.simulator.InventedDocument;
import campus.onecard.devices.serial.PseudoTerminals;
import campus.onecard.domain.id.Ids;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.kiosk.demo.DemoFile;
import campus.onecard.kiosk.demo.DemoPerson;
import campus.onecard.kiosk.demo.Hands;
import campus.onecard.kiosk.effect.Campus;
import campus.onecard.kiosk.effect.CardProver;
import campus.onecard.kiosk.equipment.EquipmentReports;
import campus.onecard.kiosk.equipment.InstalledDevices;
import campus.onecard.kiosk.idcard.IdCardStep;
import campus.onecard.kiosk.idcard.IdCardStep.Reason;
import campus.onecard.kiosk.intent.Intents;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.ui.testkit.FxKit;

import javafx.application.Platform;
import javafx.scene.Scene;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * The ID card at a kiosk: a real kiosk, the real server, and the reader of the installer's file on
 * a real pseudo-terminal.
 */
@ExtendWith(FxKit.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdReaderJourneyTest {

    private static final String NEXT = "815204";
    private static final int REFUSED_BY_MODULE = 0x31;

    private final Clock clock = Clock.systemUTC();
    private RealCampus server;
    private DemoFile people;
    private DeviceIdentity machine;
    private PseudoTerminals cable;
    private IdReaderSimulator idReader;
    private EquipmentReports reports;
    private InstalledDevices devices;
    private Intents intents;
    private Kiosk kiosk;
    private Hands hands;

    @BeforeAll
    void openServer(@TempDir Path home) throws IOException {
        Optional<String> missing = PseudoTerminals.missing();
        Assumptions.assumeTrue(missing.isEmpty(), () -> "SKIPPED: " + missing.orElseThrow());
        server = new RealCampus(home.resolve("server"));
        people = server.people(home);
        machine = server.newKiosk();
    }

    @AfterAll
    void closeServer() {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void openKiosk(@TempDir Path home) throws Exception {
        cable = new PseudoTerminals(home.resolve("machine"), home.resolve("driver"));
        FaultRun none = new FaultRun(FaultScript.NONE, clock);
        idReader = new IdReaderSimulator(cable, none);
        idReader.start();
        Files.writeString(
                home.resolve("devices.conf"),
                """
                [身份证阅读器]
                kind = id-reader
                driver = ga450
                port = %s
                """
                        .formatted(home.resolve("driver")));
        OneCardClient asMachine = server.client().as(new Credentials.Device(machine));
        reports = new EquipmentReports(asMachine, Duration.ofSeconds(1));
        devices = InstalledDevices.of(home, clock, reports::told);
        DeviceLoop loop = CardProver.watching(new SimulatedReader(none));
        devices.watch(loop);
        intents = Intents.in(home, clock, Pause.REAL);
        Campus campus =
                new Campus(
                        server::client,
                        machine,
                        new CardProver(loop),
                        intents,
                        devices.printer(),
                        devices.idReader());
        Ids ids = new Ids(clock, new SecureRandom());
        kiosk = FxKit.on(() -> Kiosk.of(clock, campus, loop, ids, Platform::runLater));
        Scene scene = FxKit.show(kiosk.window().pane(), 540, 960);
        FxKit.run(() -> kiosk.run(scene));
        hands = new Hands(kiosk, Duration.ofSeconds(30));
        hands.until(Step.Attract.class, at -> at.station().self().isPresent());
        hands.until(Step.Attract.class, at -> at.station().idReader());
    }

    @AfterEach
    void closeKiosk() {
        if (kiosk != null) {
            FxKit.run(kiosk::close);
            devices.close();
            reports.close();
            intents.close();
            idReader.close();
            cable.close();
        }
    }

    private DemoPerson person(String id) {
        return people.person(id).orElseThrow();
    }

    private void types(String number, String password) {
        hands.type(number);
        hands.press("forward");
        hands.until(Step.EnterPassword.class);
        hands.type(password);
        hands.press("forward");
        hands.until(Step.class, at -> !(at instanceof Step.Checking));
    }

    private void forgetsThePassword(DemoPerson person) {
        hands.press("number");
        hands.type(person.number());
        hands.press("forward");
        hands.until(Step.EnterPassword.class);
        hands.press("forgotten");
        hands.until(IdCardStep.Placing.class);
    }

    @Test
    void Q_15_a_locked_login_password_is_renewed_with_the_id_card_and_opens_the_account() {
        DemoPerson person = person("locked");
        hands.press("number");
        types(person.number(), "000000");
        while (hands.step() instanceof Step.EnterPassword) {
            hands.type("000000");
            hands.press("forward");
            hands.until(Step.class, at -> !(at instanceof Step.Checking));
        }
        hands.until(Step.LockedAccount.class);
        hands.press("idcard");
        hands.until(IdCardStep.Placing.class);
        idReader.place(person.document());
        hands.until(IdCardStep.Which.class);
        String shown = hands.step().toString();
        assertFalse(shown.contains(person.idCard()) || shown.contains(person.name()), shown);
        hands.press("renew-login");
        hands.until(IdCardStep.Typing.class);
        for (int i = 0; i < 2; i++) {
            hands.type(NEXT);
            hands.press("forward");
            hands.settle();
        }
        hands.until(IdCardStep.Renewed.class);
        hands.press("forward");
        hands.until(Step.TypeNumber.class);
        types(person.number(), NEXT);
        hands.until(Step.Home.class);
        hands.press("sign-out");
        hands.until(Step.Attract.class);
    }

    @Test
    void X_01_a_loss_is_reported_with_nothing_but_the_id_card() {
        DemoPerson person = person("regular");
        hands.press("loss");
        hands.until(Step.TypeNumber.class);
        hands.press("idcard");
        hands.until(IdCardStep.Placing.class);
        idReader.place(person.document());
        hands.until(IdCardStep.Confirming.class);
        hands.press("forward");
        hands.until(IdCardStep.Stopped.class);
        hands.press("forward");
        hands.until(Step.Attract.class);
        hands.press("number");
        types(person.number(), person.login());
        Step.Home home = hands.until(Step.Home.class, at -> at.overview() instanceof Fetched.Here);
        assertEquals(CardStatus.LOST, home.overview().here().orElseThrow().card());
        hands.press("sign-out");
        hands.until(Step.Attract.class);
    }

    @Test
    void a_document_that_is_refused_expired_or_unknown_is_said_and_the_next_one_is_read()
            throws Exception {
        DemoPerson person = person("heavy");
        forgetsThePassword(person);
        idReader.placeUnselectable(person.document(), REFUSED_BY_MODULE);
        hands.until(
                IdCardStep.Placing.class,
                at -> at.problem().equals(Optional.of(IdReading.Why.REFUSED)));
        takesItAway();
        idReader.place(
                InventedDocument.citizen(person.name(), person.idCard(), "20100101", "20200101"));
        refused(Reason.OUT_OF_DATE);
        idReader.place(InventedDocument.citizen("无此人", person.idCard(), "20200901", "20300901"));
        hands.press("forward");
        refused(Reason.NOT_KNOWN);
        idReader.remove();
        hands.press("forward");
        hands.until(IdCardStep.Placing.class);
        idReader.place(person.document());
        hands.until(IdCardStep.Which.class);
        hands.press("back");
        hands.until(Step.Attract.class);
    }

    /** And the reader has looked since: its thread does one thing after the other. */
    private void takesItAway() throws Exception {
        idReader.remove();
        for (int i = 0; i < 2; i++) {
            devices.test("身份证阅读器").orElseThrow().get();
        }
    }

    private void refused(Reason reason) {
        hands.until(IdCardStep.Refused.class, at -> at.reason() == reason);
    }

    @Test
    void leaving_the_reader_screen_stops_the_waiting_and_a_lost_reader_names_the_hall() {
        forgetsThePassword(person("heavy"));
        hands.press("back");
        hands.until(Step.Attract.class);
        forgetsThePassword(person("heavy"));
        cable.unplug();
        idReader.close();
        hands.until(IdCardStep.Elsewhere.class, IdCardStep.Elsewhere::broke);
        hands.press("back");
        hands.until(Step.Attract.class, at -> !at.station().idReader());
    }
}

package campus.onecard.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.DeviceIdentity;
import campus.onecard.client.Pause;
import campus.onecard.devices.card.DeviceLoop;
import campus.onecard.devices.card.simulator.DemoCards;
import campus.onecard.devices.card.simulator.SimulatedReader;
import campus.onecard.devices.card.virtual.Traits;
import campus.onecard.devices.fault.FaultRun;
import campus.onecard.devices.fault.FaultScript;
import campus.onecard.devices.printer.simulator.PrinterSimulator;
import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.api.OperatorRoutes;
import campus.onecard.domain.id.Ids;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.operator.GrantOperator;
import campus.onecard.kiosk.demo.DemoPerson;
import campus.onecard.kiosk.demo.Hands;
import campus.onecard.kiosk.effect.Campus;
import campus.onecard.kiosk.effect.CardProver;
import campus.onecard.kiosk.equipment.InstalledDevices;
import campus.onecard.kiosk.equipment.InstalledWorkshop;
import campus.onecard.kiosk.intent.Intents;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Station;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.operator.OperatorStep;
import campus.onecard.kiosk.operator.OperatorStep.Settling;
import campus.onecard.kiosk.operator.OperatorStep.Tried;
import campus.onecard.ui.testkit.FxKit;

import javafx.application.Platform;
import javafx.scene.Scene;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Somebody looks after a real kiosk with real presses, against the real server, with a printer over
 * TCP: in by card, tests it, takes the machine out of service, restarts it, puts it back.
 */
@ExtendWith(FxKit.class)
class OperatorKioskTest {

    private final Clock clock = Clock.systemUTC();
    private final FaultRun faults = new FaultRun(FaultScript.NONE, clock);
    private final DemoCards cards = new DemoCards(new SplittableRandom(7), Traits.PLAIN);
    private final SimulatedReader reader =
            new SimulatedReader(new FaultRun(FaultScript.NONE, clock));

    /** One kiosk that runs; closed, it can be started again. */
    private record Running(Kiosk kiosk, Hands hands, InstalledDevices devices, Intents intents)
            implements AutoCloseable {
        @Override
        public void close() {
            FxKit.run(kiosk::close);
            devices.close();
            intents.close();
        }
    }

    private Running start(RealCampus server, DeviceIdentity machine, Path home) {
        InstalledDevices devices = InstalledDevices.of(home, clock, _ -> {});
        DeviceLoop loop = CardProver.watching(reader);
        devices.watch(loop);
        Intents intents = Intents.in(home, clock, Pause.REAL);
        Campus campus =
                new Campus(
                        server::client,
                        machine,
                        new CardProver(loop),
                        intents,
                        devices.printer(),
                        devices.idReader(),
                        new InstalledWorkshop(devices, List.of(), clock));
        Ids ids = new Ids(clock, new SecureRandom());
        Kiosk kiosk = FxKit.on(() -> Kiosk.of(clock, campus, loop, ids, Platform::runLater));
        Scene scene = FxKit.show(kiosk.window().pane(), 540, 960);
        FxKit.run(() -> kiosk.run(scene));
        Hands hands = new Hands(kiosk, Duration.ofSeconds(60));
        hands.until(Step.Attract.class, at -> at.station().self().isPresent());
        return new Running(kiosk, hands, devices, intents);
    }

    private static void configure(Path home, PrinterSimulator printer) throws Exception {
        Files.writeString(
                home.resolve("devices.conf"),
                """
                [小票打印机]
                kind = receipt-printer
                driver = escpos-tcp
                address = 127.0.0.1:%d
                """
                        .formatted(printer.port()));
    }

    private static void grant(RealCampus server, DemoPerson person) {
        server.operator()
                .call(
                        OperatorRoutes.GRANT_OPERATOR,
                        Map.of(),
                        Map.of(),
                        new GrantOperator(
                                new Ids(Clock.systemUTC(), new SecureRandom()).next(),
                                new AccountNumber(person.number()),
                                true));
    }

    private void taps(DemoPerson person) {
        reader.insert(cards.of(person.card().orElseThrow()));
    }

    @Test
    void D_14_a_machine_is_looked_after_closed_restarted_and_reopened(@TempDir Path home)
            throws Exception {
        try (PrinterSimulator printer = new PrinterSimulator(0, faults);
                RealCampus server = new RealCampus(home.resolve("server"))) {
            DemoPerson operator = server.people(home).person("regular").orElseThrow();
            DemoPerson somebody = server.people(home).person("heavy").orElseThrow();
            DeviceIdentity machine = server.newKiosk();
            grant(server, operator);
            configure(home, printer);
            try (Running kiosk = start(server, machine, home)) {
                signsIn(kiosk.hands(), operator);
                entersByPassword(kiosk.hands(), operator);
                testsThePrinter(kiosk.hands(), printer);
                settles(kiosk);
                closes(kiosk.hands());
            }
            try (Running kiosk = start(server, machine, home)) {
                isClosed(kiosk.hands());
                turnsAway(kiosk.hands(), somebody);
                reopens(kiosk.hands(), operator);
            }
        }
    }

    private void signsIn(Hands hands, DemoPerson person) {
        taps(person);
        hands.until(Step.EnterPassword.class);
        hands.type(person.login());
        hands.press("forward");
        hands.until(Step.Home.class);
        hands.press("service");
    }

    /** A wrong one first. */
    private static void entersByPassword(Hands hands, DemoPerson person) {
        hands.until(OperatorStep.Pin.class);
        hands.type("580214");
        hands.press("forward");
        hands.until(OperatorStep.Pin.class, at -> at.triesLeft().isPresent());
        hands.type(person.payment());
        hands.press("forward");
        hands.until(OperatorStep.Menu.class);
    }

    private static void testsThePrinter(Hands hands, PrinterSimulator printer) {
        long printed = printer.paper().receipts();
        hands.press("part-devices");
        hands.until(OperatorStep.Devices.class, at -> at.states().size() == 2);
        hands.press("test-小票打印机");
        Tried tried =
                hands.until(
                                OperatorStep.Devices.class,
                                at -> at.tried().flatMap(Tried::result).isPresent())
                        .tried()
                        .orElseThrow();
        assertEquals(Optional.of(new Tried.Result.Passed()), tried.result());
        assertEquals(printed + 1, printer.paper().receipts());
        hands.press("back");
        hands.until(OperatorStep.Menu.class);
    }

    /** An order that a crash left open, and that never came to the server. */
    private static void settles(Running kiosk) {
        Ids ids = new Ids(Clock.systemUTC(), new SecureRandom());
        kiosk.intents().begin(ids.next(), "TRANSFER", Money.ofYuan(100));
        Hands hands = kiosk.hands();
        hands.press("part-orders");
        hands.until(OperatorStep.Orders.class, at -> at.orders().here().isPresent());
        hands.press("forward");
        OperatorStep.Orders after =
                hands.until(
                        OperatorStep.Orders.class, at -> at.settling() instanceof Settling.Over);
        assertEquals(new Fetched.Here<>(List.of()), after.orders());
        assertEquals(List.of(), kiosk.intents().open());
        hands.press("back");
        hands.press("part-facts");
        hands.until(OperatorStep.Facts.class, at -> at.facts().here().isPresent());
        hands.press("back");
    }

    private void closes(Hands hands) {
        hands.until(OperatorStep.Menu.class);
        hands.press("part-service");
        hands.press("forward");
        hands.until(OperatorStep.Menu.class, at -> at.shift().service().closed().isPresent());
        hands.press("back");
        hands.until(Step.TakeCard.class);
        reader.remove();
        isClosed(hands);
    }

    private static void isClosed(Hands hands) {
        Step.Attract shown = hands.until(Step.Attract.class, at -> at.station().closed());
        assertTrue(shown.station().notices().contains(Station.Notice.OUT_OF_SERVICE));
    }

    private void turnsAway(Hands hands, DemoPerson person) {
        taps(person);
        hands.until(OperatorStep.TurnedAway.class);
        reader.remove();
        hands.press("forward");
        hands.until(Step.Attract.class);
    }

    /** The card alone leads to the password, nobody is signed in. */
    private void reopens(Hands hands, DemoPerson person) {
        taps(person);
        assertEquals(Optional.empty(), hands.until(OperatorStep.Pin.class).visit());
        hands.type(person.payment());
        hands.press("forward");
        hands.until(OperatorStep.Menu.class, at -> at.shift().service().closed().isPresent());
        hands.press("part-service");
        hands.press("forward");
        hands.until(OperatorStep.Menu.class, at -> at.shift().service().closed().isEmpty());
        hands.press("back");
        hands.until(Step.TakeCard.class);
        reader.remove();
        hands.until(Step.Attract.class, at -> at.station().notices().isEmpty());
    }
}

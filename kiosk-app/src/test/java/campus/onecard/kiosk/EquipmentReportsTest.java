package campus.onecard.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.Credentials;
import campus.onecard.client.DeviceIdentity;
import campus.onecard.client.OneCardClient;
import campus.onecard.devices.card.CardEvent;
import campus.onecard.devices.card.DeviceLoop;
import campus.onecard.devices.card.simulator.DemoCards;
import campus.onecard.devices.card.simulator.SimulatedReader;
import campus.onecard.devices.card.virtual.Traits;
import campus.onecard.devices.fault.Fault;
import campus.onecard.devices.fault.FaultRun;
import campus.onecard.devices.fault.FaultScript;
import campus.onecard.devices.printer.simulator.PrinterSimulator;
import campus.onecard.domain.api.EquipmentRoutes;
import campus.onecard.domain.equipment.EquipmentFault;
import campus.onecard.domain.equipment.EquipmentState;
import campus.onecard.domain.equipment.EquipmentState.Condition;
import campus.onecard.domain.equipment.Fleet;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.kiosk.effect.CardProver;
import campus.onecard.kiosk.equipment.EquipmentReports;
import campus.onecard.kiosk.equipment.InstalledDevices;
import campus.onecard.kiosk.equipment.MachineCall;
import campus.onecard.kiosk.leaving.CardCall;
import campus.onecard.kiosk.leaving.Loudspeaker;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;

/** From the installer's file over a printer on TCP to the operator's list, over real HTTP. */
class EquipmentReportsTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir private Path folder;

    @Test
    void what_happens_to_a_printer_an_operator_reads_at_the_server() throws Exception {
        Clock clock = Clock.systemUTC();
        FaultRun faults = new FaultRun(FaultScript.NONE, clock);
        Path home = Files.createDirectories(folder.resolve("kiosk"));
        try (RealCampus campus = new RealCampus(folder.resolve("server"));
                PrinterSimulator printer = new PrinterSimulator(0, faults)) {
            Files.writeString(
                    home.resolve("devices.conf"),
                    """
                    [小票打印机]
                    kind = receipt-printer
                    driver = escpos-tcp
                    address = 127.0.0.1:%d
                    [身份证阅读器]
                    kind = id-reader
                    driver = none
                    """
                            .formatted(printer.port()));
            DeviceIdentity machine = campus.newKiosk();
            OneCardClient kiosk = campus.client().as(new Credentials.Device(machine));
            SimulatedReader reader = new SimulatedReader(new FaultRun(FaultScript.NONE, clock));
            try (EquipmentReports reports = new EquipmentReports(kiosk, Duration.ofSeconds(1));
                    DeviceLoop loop = CardProver.watching(reader);
                    InstalledDevices devices =
                            InstalledDevices.of(home, clock, reports::told).watch(loop)) {
                loop.start(_ -> {});
                awaitPrinter(campus, Condition.READY);
                faults.now(new Fault.Empty());
                EquipmentState state = awaitPrinter(campus, Condition.DOWN);
                assertEquals(EquipmentFault.PAPER_OUT, state.fault());
                assertEquals(
                        List.of(Condition.READY, Condition.DOWN, Condition.ABSENT),
                        states(campus).stream().map(EquipmentState::condition).sorted().toList());
                assertEquals(3, devices.states().size());
            }
        }
    }

    @Test
    void a_wrong_file_stops_the_kiosk_with_its_line() throws Exception {
        Files.writeString(folder.resolve("devices.conf"), "[x]\nkind = scanner\n");
        IllegalArgumentException wrong =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> InstalledDevices.of(folder, Clock.systemUTC(), s -> {}));
        assertTrue(String.valueOf(wrong.getMessage()).contains("line 2"));
    }

    @Test
    void a_kiosk_has_one_card_reader_and_the_file_says_which() throws Exception {
        String reader = "[%s]\nkind = card-reader\ndriver = pcsc\nreader = ACS\n";
        Path file = folder.resolve("devices.conf");
        Files.writeString(file, reader.formatted("a") + reader.formatted("b"));
        IllegalArgumentException wrong =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> InstalledDevices.of(folder, Clock.systemUTC(), s -> {}));
        assertTrue(String.valueOf(wrong.getMessage()).contains("one card reader"));
        Files.writeString(file, "[a]\nkind = card-reader\ndriver = none\n");
        List<EquipmentState> told = new ArrayList<>();
        try (InstalledDevices devices = InstalledDevices.of(folder, Clock.systemUTC(), told::add);
                DeviceLoop loop = CardProver.watching(devices.reader(""))) {
            devices.watch(loop);
            assertEquals(Condition.ABSENT, told.getFirst().condition());
            assertEquals(Optional.empty(), devices.reader("").awaitCard(Duration.ZERO));
        }
    }

    @Test
    void a_card_forgotten_on_the_reader_is_told_until_it_is_taken() throws Exception {
        Clock clock = Clock.systemUTC();
        BlockingQueue<EquipmentState> told = new LinkedBlockingQueue<>();
        BlockingQueue<CardEvent> events = new LinkedBlockingQueue<>();
        SimulatedReader reader = new SimulatedReader(new FaultRun(FaultScript.NONE, clock));
        try (DeviceLoop loop = CardProver.watching(reader);
                InstalledDevices devices = InstalledDevices.of(folder, clock, told::add)) {
            devices.watch(loop);
            loop.start(events::add);
            assertEquals(Condition.READY, told.take().condition());
            CardCall call = new MachineCall(Loudspeaker.ofThisMachine(), devices);
            call.forgotten();
            assertEquals(List.of(), List.copyOf(told), "no card lies there");
            DemoCards cards = new DemoCards(new SplittableRandom(7), Traits.PLAIN);
            reader.insert(cards.of(new CardSerial("0000000000000017")));
            while (!(events.take() instanceof CardEvent.CardPresented)) {
                // The reader comes first.
            }
            call.forgotten();
            EquipmentState left = told.take();
            assertEquals(Condition.ATTENTION, left.condition());
            assertEquals(EquipmentFault.CARD_LEFT, left.fault());
            reader.remove();
            assertEquals(Condition.READY, told.take().condition());
        }
    }

    @Test
    void since_when_it_is_so_survives_a_restart_of_the_kiosk() throws Exception {
        InstantSource monday = InstantSource.fixed(Instant.parse("2026-09-07T08:00:00Z"));
        InstantSource tuesday = InstantSource.fixed(Instant.parse("2026-09-08T08:00:00Z"));
        assertEquals(monday.instant(), up(monday).since());
        EquipmentState later = up(tuesday);
        assertEquals(Condition.READY, later.condition());
        assertEquals(monday.instant(), later.since());
        Files.writeString(folder.resolve("equipment.json"), "{");
        assertEquals(tuesday.instant(), up(tuesday).since());
    }

    private EquipmentState up(InstantSource clock) throws Exception {
        BlockingQueue<EquipmentState> told = new LinkedBlockingQueue<>();
        SimulatedReader reader = new SimulatedReader(new FaultRun(FaultScript.NONE, clock));
        try (DeviceLoop loop = CardProver.watching(reader);
                InstalledDevices _ = InstalledDevices.of(folder, clock, told::add).watch(loop)) {
            loop.start(_ -> {});
            return told.take();
        }
    }

    private static EquipmentState awaitPrinter(RealCampus campus, Condition wanted) {
        long end = System.nanoTime() + LONG.toNanos();
        while (System.nanoTime() < end) {
            for (EquipmentState state : states(campus)) {
                if (state.name().equals("小票打印机") && state.condition() == wanted) {
                    return state;
                }
            }
            LockSupport.parkNanos(50_000_000);
        }
        throw new AssertionError("the printer was never " + wanted);
    }

    private static List<EquipmentState> states(RealCampus campus) {
        Fleet fleet = campus.operator().call(EquipmentRoutes.FLEET, Map.of(), Map.of(), null);
        return Objects.requireNonNull(fleet).machines().stream()
                .flatMap(m -> m.states().stream())
                .toList();
    }
}

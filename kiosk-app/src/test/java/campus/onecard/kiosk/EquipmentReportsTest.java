package campus.onecard.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.Credentials;
import campus.onecard.client.DeviceIdentity;
import campus.onecard.client.OneCardClient;
import campus.onecard.devices.fault.Fault;
import campus.onecard.devices.fault.FaultRun;
import campus.onecard.devices.fault.FaultScript;
import campus.onecard.devices.printer.simulator.PrinterSimulator;
import campus.onecard.domain.api.EquipmentRoutes;
import campus.onecard.domain.equipment.EquipmentFault;
import campus.onecard.domain.equipment.EquipmentState;
import campus.onecard.domain.equipment.EquipmentState.Condition;
import campus.onecard.domain.equipment.Fleet;
import campus.onecard.kiosk.equipment.EquipmentReports;
import campus.onecard.kiosk.equipment.InstalledDevices;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
            try (EquipmentReports reports = new EquipmentReports(kiosk, Duration.ofSeconds(1));
                    InstalledDevices devices =
                            InstalledDevices.watched(home, clock, reports::told)) {
                assertNotNull(devices);
                awaitPrinter(campus, Condition.READY);
                faults.now(new Fault.Empty());
                EquipmentState state = awaitPrinter(campus, Condition.DOWN);
                assertEquals(EquipmentFault.PAPER_OUT, state.fault());
                assertEquals(
                        List.of(Condition.DOWN, Condition.ABSENT),
                        states(campus).stream().map(EquipmentState::condition).sorted().toList());
            }
        }
    }

    @Test
    void a_wrong_file_stops_the_kiosk_with_its_line() throws Exception {
        Files.writeString(folder.resolve("devices.conf"), "[x]\nkind = scanner\n");
        IllegalArgumentException wrong =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> InstalledDevices.watched(folder, Clock.systemUTC(), s -> {}));
        assertTrue(String.valueOf(wrong.getMessage()).contains("line 2"));
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

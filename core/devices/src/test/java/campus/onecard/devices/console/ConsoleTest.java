package campus.onecard.devices.console;

import static campus.onecard.devices.console.SimulatedKind.DISPENSER;
import static campus.onecard.devices.console.SimulatedKind.IDREADER;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import campus.onecard.devices.fault.FaultRun;
import campus.onecard.devices.fault.FaultScript;
import campus.onecard.devices.serial.PseudoTerminals;
import campus.onecard.domain.text.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Both commands as a technician types them; the simulators run for real. */
class ConsoleTest {

    @TempDir private Path folder;
    private final StringWriter said = new StringWriter();

    private int devices(String... arguments) {
        said.getBuffer().setLength(0);
        Path standard = folder.resolve("devices.conf");
        return DevicesMain.run(List.of(arguments), standard, "en", new PrintWriter(said, true));
    }

    private List<Simulated> simulators(FaultScript script, SimulatedKind... kinds)
            throws Exception {
        StringBuilder file = new StringBuilder();
        List<Simulated> running = new ArrayList<>();
        for (SimulatedKind kind : kinds) {
            FaultRun faults = new FaultRun(script, InstantSource.system());
            running.add(kind.start(folder.resolve("ends"), faults));
            file.append(running.getLast().configuration(Words.of("zh_CN.UTF-8"))).append('\n');
        }
        Files.writeString(folder.resolve("devices.conf"), file);
        return running;
    }

    private static void stop(List<Simulated> running) throws Exception {
        for (Simulated one : running) {
            one.close();
        }
    }

    @Test
    void what_the_simulators_print_is_a_file_the_devices_command_reads() throws Exception {
        PseudoTerminals.missing().ifPresent(why -> assumeTrue(false, "SKIPPED: " + why));
        List<Simulated> running = simulators(FaultScript.NONE, IDREADER, DISPENSER);
        assertEquals(0, devices(), said::toString);
        assertTrue(said.toString().contains("looked at 2 devices: 2 work"), said::toString);
        stop(running);
        assertEquals(1, devices(), said::toString);
        assertTrue(said.toString().endsWith("2 are down.\n"), said::toString);
    }

    @Test
    void each_fault_says_what_to_do() throws Exception {
        PseudoTerminals.missing().ifPresent(why -> assumeTrue(false, "SKIPPED: " + why));
        List<Simulated> running = simulators(FaultScript.of("after 0s: empty"), DISPENSER);
        devices();
        assertTrue(said.toString().contains("  → "), said::toString);
        stop(running);
    }

    @Test
    void a_wrong_word_names_the_right_ones() {
        assertEquals(2, devices());
        assertTrue(said.toString().contains("devices.conf. Write one"), said::toString);
        assertEquals(2, devices("--list"));
        assertTrue(said.toString().startsWith("Usage: ./onecard devices"), said::toString);
        Texts words = Words.of("en");
        Wrong wrong =
                assertThrows(Wrong.class, () -> SimulatorMain.Wish.of(List.of("scanner"), words));
        assertTrue(
                String.valueOf(wrong.getMessage()).contains("printer, idreader, dispenser, card"));
        assertEquals(Texts.ENGLISH, Words.of(null).language());
    }

    @Test
    void a_device_that_is_not_in_the_file_cannot_be_tested() throws Exception {
        Files.writeString(
                folder.resolve("devices.conf"), "[读卡器]\nkind = card-reader\ndriver = none\n");
        assertEquals(0, devices(), said::toString);
        assertEquals(2, devices("--test", "printer"));
        assertTrue(said.toString().contains("It has: 读卡器."), said::toString);
    }
}

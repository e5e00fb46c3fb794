package campus.onecard.devices.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import campus.onecard.devices.serial.PseudoTerminals;
import campus.onecard.domain.text.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private List<Simulated> simulators(String... arguments) throws Exception {
        StringWriter out = new StringWriter();
        List<Simulated> running =
                SimulatorMain.start(
                        List.of(arguments),
                        folder.resolve("ends"),
                        Words.of("zh_CN.UTF-8"),
                        new PrintWriter(out, true));
        Files.writeString(folder.resolve("devices.conf"), out.toString());
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
        List<Simulated> running = simulators("idreader", "dispenser");
        assertEquals(0, devices(), said::toString);
        assertTrue(said.toString().contains("looked at 2 devices: 2 work"), said::toString);
        stop(running);
        assertEquals(1, devices(), said::toString);
        assertTrue(said.toString().endsWith("2 are down.\n"), said::toString);
    }

    @Test
    void faults_come_from_the_file_and_each_says_what_to_do() throws Exception {
        PseudoTerminals.missing().ifPresent(why -> assumeTrue(false, "SKIPPED: " + why));
        Path script = Files.writeString(folder.resolve("faults"), "after 0s: empty\n");
        List<Simulated> running = simulators("dispenser", "--faults", script.toString());
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
        Wrong wrong =
                assertThrows(
                        Wrong.class,
                        () ->
                                SimulatorMain.start(
                                        List.of("scanner"),
                                        folder,
                                        Words.of("en"),
                                        new PrintWriter(said)));
        assertTrue(String.valueOf(wrong.getMessage()).contains("printer, idreader, dispenser"));
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

package campus.onecard.devices.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import campus.onecard.devices.card.CardLink;
import campus.onecard.devices.card.fmcos.CardSession;
import campus.onecard.devices.card.pcsc.PcscReader;
import campus.onecard.devices.card.simulator.Pcscd;
import campus.onecard.devices.card.simulator.PcscdForTests;
import campus.onecard.devices.serial.PseudoTerminals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code ./onecard simulator} as processes: what they print, obey and leave behind. */
@Timeout(60)
@SuppressWarnings("NullAway.Init") // each test starts its own first
class SimulatorProcessesTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final String SERIAL = "2026000000000042";

    @TempDir private Path home;
    private Process simulator;
    private BufferedReader said;
    private BufferedReader complained;

    private void start(int sections, String... words) throws Exception {
        List<String> command =
                new java.util.ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-Dstdout.encoding=UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                SimulatorMain.class.getName()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("ONECARD_HOME", home.toString());
        builder.environment().put("LANG", "C.UTF-8");
        simulator = builder.start();
        said = simulator.inputReader(StandardCharsets.UTF_8);
        complained = simulator.errorReader(StandardCharsets.UTF_8);
        StringBuilder file = new StringBuilder();
        for (int left = sections; left > 0; ) {
            String line = said.readLine();
            assertTrue(line != null, () -> complained.lines().toList().toString());
            file.append(line).append('\n');
            left -= line.isEmpty() ? 1 : 0;
        }
        Files.writeString(home.resolve("devices.conf"), file);
    }

    @AfterEach
    void end() {
        if (simulator != null) {
            simulator.descendants().forEach(ProcessHandle::destroyForcibly);
            simulator.destroyForcibly();
        }
    }

    private void order(String line) throws IOException {
        simulator.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        simulator.getOutputStream().flush();
    }

    private String devices() {
        StringWriter out = new StringWriter();
        DevicesMain.run(List.of(), home.resolve("devices.conf"), "en", new PrintWriter(out, true));
        return out.toString();
    }

    private static String named(ProcessHandle handle) {
        return handle.info().command().map(c -> Path.of(c).getFileName().toString()).orElse("");
    }

    @Test
    void each_has_a_process_and_a_killed_one_leaves_nothing_behind() throws Exception {
        PseudoTerminals.missing().ifPresent(why -> assumeTrue(false, "SKIPPED: " + why));
        start(2, "idreader", "dispenser");
        List<ProcessHandle> all = simulator.descendants().toList();
        assertEquals(2, all.stream().filter(p -> named(p).equals("java")).count());
        assertEquals(2, all.stream().filter(p -> named(p).startsWith("socat")).count());
        assertTrue(devices().contains("looked at 2 devices: 2 work"), devices());

        order("dispenser after 0s: empty");
        while (!devices().contains("  → ")) {
            assertTrue(simulator.isAlive());
        }
        order("scanner well");
        assertTrue(complained.lines().anyMatch(l -> l.startsWith("Name the device first")));

        simulator.destroyForcibly();
        for (ProcessHandle each : all) {
            each.onExit().get(LONG.toSeconds(), TimeUnit.SECONDS);
        }
        assertTrue(devices().contains("2 are down"), devices());
    }

    @Test
    void a_cable_that_is_pulled_from_outside_is_laid_anew() throws Exception {
        PseudoTerminals.missing().ifPresent(why -> assumeTrue(false, "SKIPPED: " + why));
        start(1, "idreader");
        simulator
                .descendants()
                .filter(p -> named(p).startsWith("socat"))
                .forEach(ProcessHandle::destroy);
        while (!devices().contains("looked at 1 devices: 1 work")) {
            assertTrue(simulator.isAlive());
        }
    }

    @Test
    void a_card_is_presented_over_real_pcsc_and_an_ended_service_is_said() throws Exception {
        Pcscd.missing().ifPresent(why -> assumeTrue(false, "SKIPPED: " + why));
        PcscdForTests.reserve(home.resolve("free")).close();
        start(1, "card");
        try (PcscReader reader = new PcscReader("OneCard Simulated")) {
            reader.open();
            order("present " + SERIAL);
            try (CardLink card = reader.awaitCard(LONG).orElseThrow()) {
                CardSession session = CardSession.open(card);
                assertEquals(SERIAL, session.application().serial().value());
                order("remove");
                assertTrue(reader.awaitRemoval(LONG));
            }
            Path file = home.resolve("blank.card");
            order("present " + file);
            reader.awaitCard(LONG).orElseThrow().close();
            assertTrue(Files.exists(file));
        }
        order("dance");
        assertTrue(complained.lines().anyMatch(l -> l.contains("plug, present, remove, unplug")));
        simulator
                .descendants()
                .filter(p -> named(p).equals("pcscd"))
                .forEach(ProcessHandle::destroy);
        assertTrue(complained.lines().anyMatch(l -> l.contains("was ended from outside")));
        assertTrue(simulator.waitFor(LONG.toSeconds(), TimeUnit.SECONDS));
        assertEquals(1, simulator.exitValue());
        assertFalse(simulator.isAlive());
    }
}

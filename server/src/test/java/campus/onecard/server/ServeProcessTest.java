package campus.onecard.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.Credentials;
import campus.onecard.client.OneCardClient;
import campus.onecard.client.Pause;
import campus.onecard.client.Servers;
import campus.onecard.domain.device.DeviceKind;
import campus.onecard.domain.device.NewDevice;
import campus.onecard.server.home.Home;
import campus.onecard.server.home.Secrets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** The server as a process of its own, with the embedded database: started, killed, stopped. */
class ServeProcessTest {

    @TempDir Path folder;

    @Test
    void what_was_answered_survives_a_kill_and_nothing_is_left_behind() throws Exception {
        Path place = folder.resolve("home");
        Process first = serve(place);
        String code;
        try (OneCardClient operator = client(ready(first), operator(place))) {
            code = operator.newDevice(new NewDevice(DeviceKind.KIOSK, "1 号机", "食堂")).code();
        } finally {
            first.destroyForcibly().waitFor();
        }

        Process second = serve(place);
        try (OneCardClient nobody = client(ready(second), new Credentials.Nobody())) {
            assertFalse(nobody.enrol(code).deviceId().isBlank(), "the code is still good");
        } finally {
            second.toHandle().destroy();
        }
        assertTrue(second.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, second.exitValue(), "a stop that was asked for is a success");
        assertEquals(0, databases(place), "no database is left behind");
    }

    private static Process serve(Path home) throws IOException {
        ProcessBuilder server =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "serve",
                        "--lang=en");
        server.environment().put("ONECARD_HOME", home.toString());
        server.environment().put("ONECARD_HTTP_PORT", "0");
        return server.redirectErrorStream(true).start();
    }

    /** Waits for the one line that says where the server is. */
    private static URI ready(Process server) throws IOException {
        StringBuilder said = new StringBuilder();
        BufferedReader lines = server.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("OneCard is ready at ")) {
                return URI.create(line.substring("OneCard is ready at ".length()));
            }
            said.append(line).append('\n');
        }
        throw new AssertionError("the server did not start:\n" + said);
    }

    private static Credentials operator(Path home) {
        return new Credentials.Operator(Secrets.operatorKey(Home.open(home)));
    }

    private static long databases(Path home) {
        String data = "--datadir=" + home.toAbsolutePath().resolve("data");
        return ProcessHandle.allProcesses().filter(p -> commandLine(p).contains(data)).count();
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
        } catch (IOException e) {
            return "";
        }
    }

    private static OneCardClient client(URI url, Credentials who) {
        return new OneCardClient(
                Servers.at(url), who, Clock.systemUTC(), new Random(1), Pause.REAL);
    }
}

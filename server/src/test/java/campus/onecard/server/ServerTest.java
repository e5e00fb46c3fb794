package campus.onecard.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.client.CallFailure;
import campus.onecard.client.Credentials;
import campus.onecard.client.OneCardClient;
import campus.onecard.client.Pause;
import campus.onecard.client.Servers;
import campus.onecard.domain.device.DeviceKind;
import campus.onecard.domain.device.NewDevice;
import campus.onecard.domain.text.Texts;
import campus.onecard.server.config.CardSettings;
import campus.onecard.server.config.Company;
import campus.onecard.server.config.Settings;
import campus.onecard.server.config.TlsFiles;
import campus.onecard.server.database.DatabaseAddress;
import campus.onecard.server.database.TestDatabase;
import campus.onecard.server.home.Home;
import campus.onecard.server.home.Running;
import campus.onecard.server.home.StartRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A server with everything behind its door, in this process. */
class ServerTest {

    private static final NewDevice KIOSK = NewDevice.of(DeviceKind.KIOSK, "1 号机", "学生一食堂一楼");

    @TempDir Path folder;

    @Test
    void serves_on_an_external_database_until_it_is_closed() {
        TestServer server = TestServer.start(folder.resolve("home"));
        URI url = server.url();
        try (server;
                OneCardClient client = client(url, server.operatorKey())) {
            assertEquals("up", client.ready().status());
            assertEquals(8, client.newDevice(KIOSK).code().length());
        }
        try (OneCardClient client = client(url, server.operatorKey())) {
            assertThrows(CallFailure.class, client::live);
        }
        assertTrue(Running.in(Home.open(folder.resolve("home"))).isEmpty());
    }

    @Test
    void commands_speak_to_the_server_that_runs_in_the_home() {
        Path home = folder.resolve("home");
        try (TestServer _ = TestServer.start(home)) {
            StringWriter out = new StringWriter();
            int code = run(out, home, "enrol", "--name", "2 号机", "--place", "图书馆");
            assertEquals(0, code, out::toString);
            assertTrue(out.toString().matches("(?s)One-time code: [0-9A-Z]{8} .*"), out::toString);
        }
    }

    @Test
    void a_second_server_in_the_same_home_is_refused_with_the_first_ones_number() {
        Path home = folder.resolve("home");
        try (TestServer _ = TestServer.start(home)) {
            StringWriter out = new StringWriter();
            assertEquals(1, run(out, home, "serve", "--lang", "zh"));
            String pid = "进程号 " + ProcessHandle.current().pid();
            assertTrue(out.toString().contains(pid), out::toString);
            assertEquals(1, out.toString().lines().count());
        }
    }

    @Test
    void a_wrong_configuration_or_command_ends_with_its_own_code() {
        StringWriter out = new StringWriter();
        Map<String, String> wrong =
                Map.of("ONECARD_HOME", folder.toString(), "ONECARD_LANES", "many");
        assertEquals(1, Main.run(List.of("verify-config"), wrong, writer(out), writer(out)));
        assertEquals(2, run(out, folder, "server"));
        assertEquals(0, run(out, folder, "verify-config"));
        assertEquals(0, run(out, folder, "--help", "--lang=zh"));
        assertTrue(out.toString().contains("启动服务器"));
    }

    @Test
    void certificate_files_that_are_none_are_named() throws Exception {
        Path home = folder.resolve("home");
        try (TestServer _ = TestServer.start(home)) {
            // Only makes the home, with its secrets.
        }
        Path file = Files.writeString(home.resolve("door.pem"), "no certificate");
        DatabaseAddress database = TestDatabase.freshAddress();
        Settings settings =
                new Settings(
                        "127.0.0.1",
                        0,
                        Optional.of(new TlsFiles(file, file)),
                        Optional.of(database),
                        "示范大学",
                        "",
                        1,
                        3,
                        Company.USUAL,
                        LocalTime.MIDNIGHT,
                        CardSettings.USUAL);
        StartRefused refused =
                assertThrows(
                        StartRefused.class,
                        () ->
                                new Server(
                                        Home.open(home),
                                        settings,
                                        "test",
                                        Clock.systemUTC(),
                                        _ -> {}));
        assertEquals("config.tls-unusable", refused.key());
    }

    @Test
    void what_an_exception_says_is_not_printed() {
        StringWriter out = new StringWriter();
        Surroundings surroundings =
                new Surroundings(
                        Map.of("ONECARD_HOME", "/srv/card"),
                        Texts.beside(Texts.ENGLISH, Main.class),
                        Clock.systemUTC(),
                        writer(out),
                        writer(out));
        CommandLine command = new CommandLine(new VerifyConfigCommand(surroundings));
        Exception failure = new IllegalStateException("张三 510105199407162690");
        assertEquals(1, Main.failed(failure, command, surroundings));
        assertEquals(
                "It did not work (error E1901). What happened is in the log"
                        + " /srv/card/log/onecard.log.",
                out.toString().strip());
    }

    private static int run(StringWriter out, Path home, String... arguments) {
        Map<String, String> environment = Map.of("ONECARD_HOME", home.toString());
        return Main.run(List.of(arguments), environment, writer(out), writer(out));
    }

    private static PrintWriter writer(StringWriter out) {
        return new PrintWriter(out, true);
    }

    private static OneCardClient client(URI url, String operatorKey) {
        return new OneCardClient(
                Servers.at(url),
                new Credentials.Operator(operatorKey),
                Clock.systemUTC(),
                new Random(1),
                Pause.REAL);
    }
}

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

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;

/** The server as a process of its own, with the embedded database: started, killed, stopped. */
class ServeProcessTest {

    @TempDir Path folder;

    @Test
    void what_was_answered_survives_a_kill_and_nothing_is_left_behind() throws Exception {
        Path place = folder.resolve("home");
        String code;
        try (ChildProgram first = ChildProgram.start(place, "serve");
                OneCardClient operator = client(ready(first), operator(place))) {
            code = operator.newDevice(NewDevice.of(DeviceKind.KIOSK, "1 号机", "食堂")).code();
            assertRefusedWhile(first, place);
            first.kill();
        }
        try (ChildProgram second = ChildProgram.start(place, "serve");
                OneCardClient nobody = client(ready(second), new Credentials.Nobody())) {
            assertFalse(nobody.enrol(code).deviceId().isBlank(), "the code is still good");
            second.stop();
            assertEquals(0, second.ended(), "a stop that was asked for is a success");
            assertTrue(second.said().contains("OneCard has stopped."), second.said()::toString);
        }
        assertEquals(0, ChildProgram.databases(place), "no database is left behind");
    }

    private static void assertRefusedWhile(ChildProgram holder, Path place) throws Exception {
        try (ChildProgram other = ChildProgram.start(place, "serve")) {
            String said = other.awaitAny("is in use by another process", "OneCard is ready");
            assertTrue(said.contains("(pid " + holder.pid() + ","), said);
            assertEquals(1, other.ended());
        }
    }

    /** Waits for the one line that says where the server is. */
    private static URI ready(ChildProgram server) throws IOException {
        return URI.create(server.awaitStart("OneCard is ready at "));
    }

    private static Credentials operator(Path home) {
        return new Credentials.Operator(Secrets.operatorKey(Home.open(home)));
    }

    private static OneCardClient client(URI url, Credentials who) {
        return new OneCardClient(
                Servers.at(url), who, Clock.systemUTC(), new Random(1), Pause.REAL);
    }
}

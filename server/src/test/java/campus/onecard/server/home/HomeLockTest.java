package campus.onecard.server.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class HomeLockTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final URI URL = URI.create("http://127.0.0.1:8100");

    @TempDir Path folder;

    @Test
    void the_holder_can_be_found_until_it_leaves() {
        Home home = Home.open(folder);
        try (HomeLock lock = HomeLock.take(home, "serve", CLOCK)) {
            lock.serving(URL);
            Running running = Running.in(home).orElseThrow();
            assertEquals(ProcessHandle.current().pid(), running.pid());
            assertEquals("serve", running.doing());
            assertEquals(Optional.of(URL), running.url());
        }
        assertTrue(Running.in(home).isEmpty());
        HomeLock.take(home, "serve", CLOCK).close();
    }

    @Test
    void a_second_one_is_told_who_has_it() {
        Home home = Home.open(folder);
        try (HomeLock _ = HomeLock.take(home, "serve", CLOCK)) {
            StartRefused refused =
                    assertThrows(
                            StartRefused.class, () -> HomeLock.take(home, "import roster", CLOCK));
            assertEquals("home.held", refused.key());
            String pid = Long.toString(ProcessHandle.current().pid());
            assertEquals(
                    List.of(home.root().toString(), pid, "serve"), List.of(refused.arguments()));
        }
    }

    @Test
    void what_a_killed_process_left_behind_holds_nobody_up() throws IOException {
        Home home = Home.open(folder);
        long pid = ProcessHandle.current().pid();
        new Running(pid, "serve", Instant.EPOCH, Optional.empty()).write(home.running());
        HomeLock.take(home, "serve", CLOCK).close();
        Files.writeString(home.running(), "pid=");
        HomeLock.take(home, "serve", CLOCK).close();
    }

    @Test
    void a_home_that_cannot_be_written_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        StartRefused refused =
                assertThrows(StartRefused.class, () -> Home.open(file.resolve("home")));
        assertEquals("home.not-writable", refused.key());
    }

    @Test
    void the_variable_chooses_the_place() {
        assertEquals(Path.of("/x"), Home.place(Map.of("ONECARD_HOME", "/x")));
        assertTrue(Home.place(Map.of()).endsWith(".onecard"));
    }
}

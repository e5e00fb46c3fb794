package campus.onecard.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.kiosk.demo.DemoPerson;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** After people have gone, by whatever end, nothing of them is left in the machine. */
class NothingLeftTest {

    /** Shorter ones occur by themselves. */
    private static final int LONG_ENOUGH = 6;

    @Test
    void nothing_of_a_person_is_left_in_scene_memory_and_logs_after_sign_out_and_idle(
            @TempDir Path home) throws Exception {
        Path folder = Files.createDirectories(home.resolve("kiosk"));
        try (RealCampus server = new RealCampus(home.resolve("server"))) {
            server.newKiosk().save(folder.resolve("identity"));
            List<DemoPerson> people = server.people(home).people();
            Path said = run(server, home, folder);
            for (String end : List.of("walked", "idle")) {
                assertTrue(Files.exists(folder.resolve(end + ".secrets")), Files.readString(said));
                Traces traces = new Traces(words(people, folder.resolve(end + ".secrets")));
                assertEquals(Set.of(), traces.in(folder.resolve(end + ".scene")), end);
                assertEquals(Set.of(), traces.in(folder.resolve(end + ".hprof")), end);
                assertEquals(Set.of(), logs(traces, folder), end);
            }
        }
    }

    private static Path run(RealCampus server, Path home, Path folder) throws Exception {
        Path said = home.resolve("said.txt");
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx400m",
                                "-Dfile.encoding=UTF-8",
                                "-Djava.awt.headless=true",
                                "-Dglass.platform=headless",
                                "-Dprism.order=sw",
                                "-cp",
                                System.getProperty("java.class.path"),
                                WatchedKioskMain.class.getName(),
                                server.url().toString(),
                                home.resolve("demo.properties").toString(),
                                folder.toString()));
        Process kiosk =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        assertEquals(0, kiosk.waitFor(), () -> read(said));
        return said;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static Set<String> words(List<DemoPerson> people, Path secrets) throws IOException {
        Set<String> words = new TreeSet<>();
        for (DemoPerson person : people) {
            words.addAll(List.of(person.name(), person.number(), person.login(), person.payment()));
        }
        Secrets.read(secrets).stream()
                .filter(word -> word.length() >= LONG_ENOUGH)
                .forEach(words::add);
        return words;
    }

    private static Set<String> logs(Traces traces, Path folder) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> logs = Files.walk(folder.resolve("log"))) {
            for (Path log : logs.filter(Files::isRegularFile).toList()) {
                found.addAll(traces.in(log));
            }
        }
        found.addAll(traces.in(folder.resolve("orders.journal")));
        return found;
    }
}

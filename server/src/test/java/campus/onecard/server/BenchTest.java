package campus.onecard.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.server.database.TestDatabase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every bench, as it is typed, on real databases of its own; what it measures is not looked at. */
class BenchTest {

    private static final int REACHED = 0;
    private static final int MISTYPED = 2;
    private static final int MISSED = 3;

    @TempDir Path folder;

    /** The database program is unpacked already. */
    @BeforeEach
    void share_the_engine() throws IOException {
        Files.createDirectories(TestDatabase.engines());
        Files.createDirectories(home());
        Files.createSymbolicLink(home().resolve("mariadb"), TestDatabase.engines());
    }

    @AfterEach
    void keep_the_engine() throws IOException {
        Files.delete(home().resolve("mariadb"));
    }

    private Path home() {
        return folder.resolve("home");
    }

    /** What a bench said in the end. */
    private record Said(int code, List<String> lines) {

        String summary() {
            return lines.getLast();
        }

        void assertTellsTheTruth() {
            assertEquals(summary().contains("MISSED") ? MISSED : REACHED, code, summary());
        }

        void assertHas(String part) {
            assertTrue(
                    lines.stream().anyMatch(l -> l.contains(part)), part + " is not in " + lines);
        }
    }

    private Said bench(String... arguments) {
        StringWriter out = new StringWriter();
        int code =
                Main.run(
                        Stream.concat(Stream.of("bench"), Stream.of(arguments)).toList(),
                        Map.of("ONECARD_HOME", home().toString(), "LANG", "en_GB.UTF-8"),
                        new PrintWriter(out, true),
                        new PrintWriter(System.err, true));
        return new Said(code, out.toString().lines().toList());
    }

    private void assertNothingIsLeftBehind() throws IOException {
        try (Stream<Path> left = Files.list(home())) {
            List<String> names = left.map(f -> f.getFileName().toString()).toList();
            assertTrue(names.stream().noneMatch(n -> n.startsWith("bench-")), names::toString);
        }
    }

    @Test
    void every_way_of_paying_books_what_it_answers_and_each_ratio_is_told() throws IOException {
        Said said =
                bench(
                        "payments",
                        "--seconds=0.2",
                        "--rounds=1",
                        "--callers=1,128,256",
                        "--accounts=300",
                        "--hot-merchant=80",
                        "--skew=zipf",
                        "--binlog");
        said.assertTellsTheTruth();
        said.assertHas("Every commit waits for the database's log on disk");
        said.assertHas("On the other database every commit waits for log and binary log");
        for (String way : List.of("A  ", "B  ", "C  ", "D  ", "E  ", "L  ", "INSERT", "SELECT")) {
            long cells = said.lines.stream().filter(l -> l.startsWith("  " + way)).count();
            assertEquals(3, cells, way + said.lines);
        }
        for (String ratio : List.of("× A", "best of B and C", "E = ", "alone: D", "binary log =")) {
            assertTrue(said.summary().contains(ratio), ratio + " is not in " + said.summary());
        }
        assertNothingIsLeftBehind();
    }

    @Test
    void payments_at_a_fixed_rate_are_all_booked_and_have_no_ratio() {
        Said said =
                bench(
                        "payments",
                        "--seconds=0.5",
                        "--rounds=1",
                        "--callers=16",
                        "--accounts=300",
                        "--variants=AE",
                        "--open-loop=100");
        said.assertTellsTheTruth();
        assertTrue(said.summary().contains("100 payments/s at a fixed rate"), said.summary());
        assertTrue(said.summary().contains("E p50"), said.summary());
    }

    @Test
    void what_cannot_be_run_is_refused_before_anything_starts() {
        assertEquals(MISTYPED, bench("payments", "--variants=AX").code);
        assertEquals(MISTYPED, bench("payments", "--callers=0").code);
        assertEquals(MISTYPED, bench("payments", "--hot-merchant=101").code);
        assertEquals(MISTYPED, bench("payments", "--seconds=0").code);
        assertEquals(MISTYPED, bench("payments", "--skew=much").code);
        assertEquals(MISTYPED, bench("history", "--entries=10").code);
        assertEquals(MISTYPED, bench("day-end", "--postings=0").code);
    }

    @Test
    void a_day_is_closed_while_payments_go_on() throws IOException {
        Said said = bench("day-end", "--postings=5000", "--rate=200", "--seconds=0.5");
        said.assertTellsTheTruth();
        assertTrue(said.summary().contains("a day with 5,000 postings closes"), said.summary());
        assertNothingIsLeftBehind();
    }

    @Test
    void filled_books_hold_and_verify_finds_the_same() {
        Said said = bench("verify", "--entries=20000");
        assertEquals(REACHED, said.code, said.summary());
        assertTrue(said.summary().contains("20,000 entries"), said.summary());
        assertTrue(said.summary().contains("everything holds"), said.summary());
        said.assertHas("30 days closed");
    }

    @Test
    void pages_of_a_history_are_turned_over_http() {
        Said said = bench("history", "--entries=5000");
        said.assertTellsTheTruth();
        said.assertHas("50 entries: first page");
        said.assertHas("5,000 entries: first page");
        assertTrue(said.summary().contains("with 5,000 entries"), said.summary());
    }
}

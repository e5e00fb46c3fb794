package campus.onecard.server.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import campus.onecard.client.Credentials;
import campus.onecard.client.OneCardClient;
import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.roster.RosterAnswer;
import campus.onecard.domain.roster.RosterBatch;
import campus.onecard.domain.roster.RosterEntry;
import campus.onecard.domain.text.Texts;
import campus.onecard.server.signin.SignInHouse;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int GOOD = 600;

    private SignInHouse house;
    @TempDir private Path folder;

    @BeforeAll
    void open() throws Exception {
        house = new SignInHouse();
    }

    @AfterAll
    void close() {
        house.close();
    }

    private record Ran(int code, List<String> lines) {
        String last() {
            return lines.getLast();
        }
    }

    @Test
    void good_rows_are_imported_bad_ones_listed_and_the_second_run_changes_nothing()
            throws Exception {
        Path utf8 = file("people.csv", 1, UTF_8);
        Ran first = run(utf8, local());
        assertEquals("roster: 600 imported, 0 unchanged, 20 rejected", first.last());
        assertEquals(1, first.code());
        assertEquals(20, first.lines().stream().filter(l -> l.contains("校验码")).count());
        assertTrue(first.lines().size() <= 10 + 2 + 20 + 1, "few lines");
        String before = rows();
        assertEquals("roster: 0 imported, 600 unchanged, 20 rejected", run(utf8, local()).last());
        Path gb = file("people-gb.csv", 1, GB18030);
        assertEquals("roster: 0 imported, 600 unchanged, 20 rejected", run(gb, local()).last());
        assertEquals(before, rows());
    }

    @Test
    void over_HTTP_it_is_the_same() throws Exception {
        Path file = file("others.csv", 2, GB18030);
        try (OneCardClient client =
                house.client(new Credentials.Operator(SignInHouse.OPERATOR_KEY))) {
            assertTrue(run(file, client::roster).last().startsWith("roster: 600 imported"));
            assertTrue(run(file, client::roster).last().startsWith("roster: 0 imported, 600"));
        }
    }

    @Test
    void what_was_reported_before_a_stop_is_kept_and_the_next_run_goes_on() throws Exception {
        Path file = file("third.csv", 3, UTF_8);
        RosterDesk breaks =
                new RosterDesk() {
                    private boolean first = true;

                    @Override
                    public RosterAnswer admit(RosterBatch batch) {
                        if (!first) {
                            throw new IllegalStateException("the server went away");
                        }
                        first = false;
                        return house.admissions.admit(batch);
                    }
                };
        Ran stopped = run(file, breaks);
        assertEquals(2, stopped.code());
        assertTrue(stopped.last().contains("再次运行"), stopped.last());
        assertTrue(run(file, local()).last().startsWith("roster: 100 imported, 500 unchanged"));
    }

    @Test
    void a_known_number_with_other_facts_is_rejected_and_changes_nothing() throws Exception {
        String header = "number,name,document_type,document_number,category,unit\n";
        String person = "2018700001,张三,PASSPORT,E12345678,STUDENT,";
        Path file = Files.writeString(folder.resolve("one.csv"), header + person + "文学院\n");
        assertEquals("roster: 1 imported, 0 unchanged, 0 rejected", run(file, local()).last());
        String before = rows();
        Files.writeString(file, header + person + "法学院\n");
        Ran other = run(file, local());
        assertEquals("roster: 0 imported, 0 unchanged, 1 rejected", other.last());
        assertTrue(other.lines().stream().anyMatch(l -> l.contains("已开户")));
        assertEquals(before, rows());
    }

    @Test
    void a_file_that_cannot_be_read_ends_with_two() throws Exception {
        assertEquals(2, run(folder.resolve("none.csv"), local()).code());
        Path odd = Files.writeString(folder.resolve("odd.csv"), "a,b\n1,2\n");
        assertEquals(2, run(odd, local()).code());
    }

    private RosterDesk local() {
        return house.admissions;
    }

    private Path file(String name, long seed, Charset encoding) throws Exception {
        Path path = folder.resolve(name);
        List<RosterEntry> people =
                RosterGenerator.people(GOOD, seed).stream().map(p -> renumbered(p, seed)).toList();
        GenerateCommand.write(path, people, encoding, Texts.CHINESE);
        String bad = "20189999%02d,张三,居民身份证,510105199407162691,学生,文学院,,\n";
        StringBuilder text = new StringBuilder(Files.readString(path, encoding));
        for (int i = 0; i < 20; i++) {
            text.append(bad.formatted(i));
        }
        return Files.writeString(path, text, encoding);
    }

    /** Each test has numbers of its own. */
    private static RosterEntry renumbered(RosterEntry p, long seed) {
        return new RosterEntry(
                new AccountNumber("S" + seed + p.number()),
                p.name(),
                p.documentType(),
                p.documentNumber(),
                p.category(),
                p.unit(),
                p.phone(),
                p.legacyBalance());
    }

    private String rows() {
        return house.number("SELECT COUNT(*) FROM account")
                + " "
                + house.number("SELECT COUNT(*) FROM entry")
                + " "
                + house.number("SELECT SUM(CRC32(CONCAT(salt, hash))) FROM secret");
    }

    private Ran run(Path file, RosterDesk desk) {
        StringWriter out = new StringWriter();
        ImportCommand.OpenDesk open =
                new ImportCommand.OpenDesk() {
                    @Override
                    public RosterAnswer admit(RosterBatch batch) {
                        return desk.admit(batch);
                    }

                    @Override
                    public void close() {}
                };
        int code =
                new CommandLine(new ImportCommand(() -> open, Texts.CHINESE, house::now))
                        .setOut(new PrintWriter(out, true))
                        .setErr(new PrintWriter(out, true))
                        .execute(file.toString());
        return new Ran(code, out.toString().lines().toList());
    }
}

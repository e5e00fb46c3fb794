package campus.onecard.server.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.account.Category;
import campus.onecard.domain.account.DocumentType;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.roster.RosterEntry;
import campus.onecard.server.database.Database;
import campus.onecard.server.database.TestDatabase;
import campus.onecard.server.home.Vault;
import campus.onecard.server.ledger.TestCampus;
import campus.onecard.server.roster.Applications;
import campus.onecard.server.secret.HashingThreads;
import campus.onecard.server.secret.Pepper;
import campus.onecard.server.secret.SecretHasher;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;

import javax.crypto.spec.SecretKeySpec;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoUniversityTest {

    private static final Instant TODAY = Instant.parse("2026-11-23T07:30:00Z");

    private Database database;
    private HashingThreads threads;
    private Seeded first;

    @BeforeAll
    void seed() throws SQLException {
        database = TestDatabase.fresh();
        threads = new HashingThreads(2);
        first = university(TODAY).seed(people(10));
    }

    @AfterAll
    void close() {
        threads.close();
        database.close();
    }

    private DemoUniversity university(Instant today) {
        SecureRandom random = new SecureRandom();
        SecretHasher hasher = new SecretHasher(new Pepper(1, new byte[32]), random, threads);
        Vault vault = new Vault(new SecretKeySpec(new byte[32], "AES"), random);
        return new DemoUniversity(
                database, new Applications(vault, hasher), hasher, InstantSource.fixed(today));
    }

    static List<RosterEntry> people(int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        i ->
                                new RosterEntry(
                                        new AccountNumber("2023" + (100000 + i)),
                                        "张三",
                                        DocumentType.ID_CARD,
                                        DemoPeople.REGULAR.idCard(),
                                        Category.STUDENT,
                                        "软件学院",
                                        "",
                                        Money.ofFen(100L * i)))
                .toList();
    }

    private long number(String sql) {
        return database.jdbi().withHandle(h -> h.select(sql).mapTo(Long.class).one());
    }

    @Test
    void the_books_hold_and_everything_planned_was_approved() {
        Seeded.Made made = assertInstanceOf(Seeded.Made.class, first);
        assertEquals(15, made.accounts());
        assertEquals(0, number("SELECT COUNT(*) FROM posting WHERE outcome = 'DECLINED'"));
        assertEquals(made.movements() + 1 + 15, number("SELECT COUNT(*) FROM posting"));
        TestCampus.assertBooksHold(database);
    }

    @Test
    void history_runs_from_the_first_of_term_to_now_and_not_beyond() {
        assertEquals(
                0, number("SELECT COUNT(*) FROM entry WHERE booked_at > " + TODAY.toEpochMilli()));
        assertTrue(
                number("SELECT MAX(booked_at) FROM entry")
                        > TODAY.minusSeconds(7200).toEpochMilli());
        long monday = Instant.parse("2026-08-30T16:00:00Z").toEpochMilli();
        assertTrue(number("SELECT MIN(booked_at) FROM entry WHERE kind = 'PAYMENT'") >= monday);
        assertEquals(
                0,
                number(
                        "SELECT COUNT(*) FROM entry WHERE id >> 20 NOT BETWEEN booked_at AND"
                                + " booked_at + 1"));
    }

    @Test
    void the_term_shows_every_kind_of_errand_with_its_answers() {
        List<String> kinds =
                List.of(
                        "REFUND",
                        "TOP_UP_REVERSAL",
                        "TRANSFER_ORDER",
                        "TRANSFER_SETTLEMENT",
                        "FEE_ORDER",
                        "FEE_SETTLEMENT",
                        "SUBSIDY_GRANT",
                        "SUBSIDY_CLAIM",
                        "LIMIT_CHANGE",
                        "ADJUSTMENT",
                        "LOSS_REPORT");
        for (String kind : kinds) {
            assertTrue(
                    number("SELECT COUNT(*) FROM posting WHERE kind = '" + kind + "'") > 0, kind);
        }
        assertTrue(number("SELECT COUNT(*) FROM hold WHERE status = 'PENDING'") > 0);
    }

    @Test
    void one_account_has_more_than_ten_thousand_movements() {
        assertTrue(
                number(
                                """
                                SELECT MAX(c) FROM (SELECT COUNT(*) c FROM entry
                                WHERE ledger_id = 1 GROUP BY owner_id) counts
                                """)
                        > 10_000);
    }

    @Test
    void running_again_changes_nothing_but_puts_the_introduced_people_back() throws SQLException {
        long before = number("SELECT COUNT(*) FROM posting");
        database.jdbi().useHandle(h -> h.execute("UPDATE secret SET initial = FALSE, tries = 3"));
        database.jdbi().useHandle(h -> h.execute("UPDATE account SET pin_due = TRUE"));
        assertEquals(
                new Seeded.AlreadyThere(), university(TODAY.plusSeconds(86400)).seed(people(10)));
        assertEquals(before, number("SELECT COUNT(*) FROM posting"));
        assertEquals(
                2,
                number(
                        """
                        SELECT SUM(initial) FROM secret s JOIN account a ON a.id = s.account_id
                        WHERE a.number = '2026990002'
                        """));
        assertEquals(
                0, number("SELECT COUNT(*) FROM account WHERE pin_due AND number LIKE '202699%'"));
        assertEquals(1, number("SELECT COUNT(*) FROM card WHERE status = 'LOST'"));
        assertEquals(1, number("SELECT COUNT(*) FROM secret WHERE locked_until IS NOT NULL"));
    }

    @Test
    void a_run_that_broke_off_is_completed_on_another_day_without_doubling() throws SQLException {
        try (Database other = TestDatabase.fresh()) {
            Database mine = database;
            database = other;
            university(TODAY).seed(people(2));
            long whole = number("SELECT COUNT(*) FROM posting");
            other.jdbi()
                    .useHandle(
                            h ->
                                    h.execute(
                                            "DELETE FROM posting WHERE amount = 10000 AND booked_at"
                                                    + " = (SELECT * FROM (SELECT MAX(booked_at) FROM"
                                                    + " posting) m)"));
            university(TODAY).seed(people(2));
            assertEquals(whole, number("SELECT COUNT(*) FROM posting"));
            database = mine;
        }
    }

    @Test
    void real_people_are_left_alone() throws SQLException {
        try (TestCampus campus = new TestCampus()) {
            campus.open(1, Money.ZERO);
            Database mine = database;
            database = campus.database;
            assertEquals(new Seeded.OthersLiveHere(), university(TODAY).seed(people(1)));
            database = mine;
            assertEquals(1, campus.number("SELECT COUNT(*) FROM account"));
        }
    }

    @Test
    void the_file_for_the_kiosk_names_five_people(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("demo.properties");
        DemoPeople.write(file, Map.of("server.url", "http://127.0.0.1:1"));
        Properties lines = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            lines.load(in);
        }
        assertEquals("162690", lines.getProperty("person.fresh.login"));
        assertEquals(5 * 7 + 1, lines.size());
    }
}

package campus.onecard.server.subsidy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.desk.StaffNumber;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.subsidy.SubsidyBatch;
import campus.onecard.domain.subsidy.SubsidyLine;
import campus.onecard.domain.subsidy.SubsidyReport;
import campus.onecard.domain.subsidy.SubsidyReport.Refused;
import campus.onecard.domain.subsidy.SubsidyReport.Tally;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.TestCampus;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Batches of subsidies, granted through the real lanes. */
class SubsidyBatchTest {

    private static final StaffNumber MAKER = new StaffNumber("S100");
    private static final StaffNumber CHECKER = new StaffNumber("S200");
    private static final Money TWENTY = Money.ofYuan(20);
    private static final String STATUS = "UPDATE account SET status = ? WHERE id = ?";

    private TestCampus campus;

    @BeforeEach
    void open() throws SQLException {
        campus = new TestCampus();
    }

    @AfterEach
    void close() {
        campus.assertBooksHold();
        campus.close();
    }

    private SubsidyBatches batches() {
        return new SubsidyBatches(campus.database.jdbi(), campus.lanes, campus.clock());
    }

    private static AccountNumber number(int which) {
        return TestCampus.newAccount(which, Money.ZERO).number();
    }

    private static SubsidyLine line(int which) {
        return new SubsidyLine(number(which), TWENTY);
    }

    private static SubsidyBatch batch(UUID id, int... people) {
        return new SubsidyBatch(
                id,
                MAKER,
                "困难补助",
                null,
                IntStream.of(people).mapToObj(SubsidyBatchTest::line).toList());
    }

    private static ErrorCode problemOf(Runnable what) {
        return assertThrows(ProblemException.class, what::run).code();
    }

    private long grants() {
        return campus.number("SELECT COUNT(*) FROM hold WHERE purpose = 'SUBSIDY'");
    }

    @Test
    void R_13_nothing_is_granted_until_another_person_approves() {
        campus.open(1, Money.ZERO);
        UUID id = campus.id();
        SubsidyReport made = batches().make(batch(id, 1));
        assertEquals(new Tally(1, TWENTY), made.listed());
        assertEquals(0, made.accepted().people());
        assertEquals(ErrorCode.NOT_ALLOWED, problemOf(() -> batches().approve(id, MAKER)));
        assertEquals(0, grants());
        SubsidyReport approved = batches().approve(id, CHECKER);
        assertEquals(new Tally(1, TWENTY), approved.accepted());
        assertEquals(CHECKER, approved.checker());
        assertEquals(1, grants());
    }

    @Test
    void the_same_batch_again_is_the_same_and_another_under_its_id_is_refused() {
        UUID id = campus.id();
        SubsidyReport made = batches().make(batch(id, 1, 2));
        assertEquals(made, batches().make(batch(id, 1, 2)));
        assertEquals(ErrorCode.ID_REUSED, problemOf(() -> batches().make(batch(id, 1, 2, 3))));
        assertEquals(2, campus.number("SELECT COUNT(*) FROM subsidy_line"));
    }

    @Test
    void approving_twice_or_by_a_third_person_grants_once_and_keeps_the_first_checker() {
        campus.open(1, Money.ZERO);
        UUID id = campus.id();
        batches().make(batch(id, 1));
        SubsidyReport first = batches().approve(id, CHECKER);
        assertEquals(first, batches().approve(id, CHECKER));
        assertEquals(first, batches().approve(id, new StaffNumber("S300")));
        assertEquals(1, grants());
    }

    @Test
    void R_13_lines_that_cannot_be_granted_are_listed_with_their_reasons() {
        campus.open(1, Money.ZERO);
        long closed = campus.open(2, Money.ZERO);
        campus.database.jdbi().useHandle(h -> h.execute(STATUS, "CLOSED", closed));
        UUID id = campus.id();
        batches().make(batch(id, 1, 2, 77));
        SubsidyReport report = batches().approve(id, CHECKER);
        assertEquals(new Tally(3, Money.ofYuan(60)), report.listed());
        assertEquals(new Tally(1, TWENTY), report.accepted());
        assertEquals(new Tally(2, Money.ofYuan(40)), report.rejected());
        assertEquals(
                List.of(
                        new Refused(number(2), TWENTY, "ACCOUNT_NOT_ACTIVE"),
                        new Refused(number(77), TWENTY, "UNKNOWN_NUMBER")),
                report.refusals());
    }

    @Test
    void stopped_in_the_middle_it_goes_on_and_nobody_is_granted_twice() throws SQLException {
        int[] people = IntStream.rangeClosed(1, 300).toArray();
        long[] accounts =
                IntStream.of(people).mapToLong(person -> campus.open(person, Money.ZERO)).toArray();
        UUID id = campus.id();
        batches().make(batch(id, people));
        poison(accounts[150], -5);
        assertEquals(ErrorCode.INTERNAL, problemOf(() -> batches().approve(id, CHECKER)));
        campus.restartLanes();
        // The handful with the bad one in it but for itself, and nothing beyond.
        assertEquals(255, grants());
        assertEquals(255, batches().report(id).accepted().people());
        poison(accounts[150], 0);
        SubsidyReport report = batches().approve(id, CHECKER);
        assertEquals(new Tally(300, Money.ofYuan(6000)), report.accepted());
        assertEquals(300, grants());
        assertEquals(300, campus.number("SELECT COUNT(DISTINCT account_id) FROM hold"));
    }

    /** A balance that no booking of the account can pass with. */
    private void poison(long account, long fen) {
        campus.database
                .jdbi()
                .useHandle(
                        h ->
                                h.execute(
                                        "UPDATE account SET balance = ? WHERE id = ?",
                                        fen,
                                        account));
    }

    @Test
    void B_02_what_waits_is_shown_with_its_purpose_until_it_is_claimed_and_counts_then() {
        long account = campus.open(1, Money.ZERO);
        UUID id = campus.id();
        batches().make(batch(id, 1));
        batches().approve(id, CHECKER);
        SubsidyReports reports = new SubsidyReports(campus.database.jdbi());
        var claims = reports.waiting(account, campus.clock().instant());
        assertEquals(1, claims.size());
        assertEquals("困难补助", claims.getFirst().purpose());
        assertEquals(TWENTY, claims.getFirst().amount());
        campus.lanes.post(
                new ClaimSubsidy(campus.id(), account, claims.getFirst().id(), Place.CENTRE));
        assertEquals(List.of(), reports.waiting(account, campus.clock().instant()));
        assertEquals(new Tally(1, TWENTY), batches().report(id).claimed());
        assertEquals(2000, campus.number("SELECT balance FROM account WHERE id = ?", account));
    }

    @Test
    void a_list_with_a_number_twice_or_without_purpose_is_refused() {
        UUID id = campus.id();
        assertThrows(IllegalArgumentException.class, () -> batch(id, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> batch(id));
        assertThrows(
                IllegalArgumentException.class,
                () -> new SubsidyBatch(id, MAKER, " ", null, List.of(line(1))));
    }
}

package campus.onecard.server.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.desk.PairedAct;
import campus.onecard.domain.desk.Proposal;
import campus.onecard.domain.desk.Propose;
import campus.onecard.domain.desk.StaffNumber;
import campus.onecard.domain.money.Money;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.TestCampus;
import campus.onecard.server.payment.CardPayment;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** What one person proposes and another approves. */
class FourEyesTest {

    private static final StaffNumber MAKER = new StaffNumber("S100");
    private static final StaffNumber CHECKER = new StaffNumber("S200");

    private TestCampus campus;
    private long account;
    private UUID payment;

    @BeforeEach
    void open() throws SQLException {
        campus = new TestCampus();
        account = campus.open(1, Money.ofYuan(50));
        CardPayment paid = campus.payment(account, 1, 1500);
        payment = paid.id();
        campus.lanes.post(paid);
    }

    @AfterEach
    void close() {
        campus.assertBooksHold();
        campus.close();
    }

    private FourEyes desk() {
        var jdbi = campus.database.jdbi();
        return new FourEyes(
                jdbi, new PairedCommands(new Directory(jdbi)), campus.lanes, campus.clock());
    }

    private Propose refund(UUID id, long fen) {
        return new Propose(id, MAKER, new PairedAct.Refund(payment, Money.ofFen(fen)));
    }

    private UUID proposed(long fen) {
        UUID id = campus.id();
        desk().propose(refund(id, fen));
        return id;
    }

    private long balance() {
        return campus.number("SELECT balance FROM account WHERE id = ?", account);
    }

    private static ErrorCode problemOf(Runnable what) {
        return assertThrows(ProblemException.class, what::run).code();
    }

    @Test
    void nothing_moves_until_another_person_approves() {
        UUID id = proposed(500);
        assertEquals(3500, balance());
        assertEquals(ErrorCode.NOT_ALLOWED, problemOf(() -> desk().approve(id, MAKER)));
        assertEquals(3500, balance());
        var outcome = assertInstanceOf(Outcome.Approved.class, desk().approve(id, CHECKER));
        assertEquals(Money.ofFen(4000), outcome.balanceAfter());
        assertEquals(
                1,
                campus.number(
                        """
                        SELECT COUNT(*) FROM posting WHERE maker = 'S100' AND checker = 'S200'
                        AND kind = 'REFUND'
                        """));
    }

    @Test
    void approving_again_answers_the_same_and_books_once_whoever_asks() {
        UUID id = proposed(500);
        Outcome first = desk().approve(id, CHECKER);
        assertEquals(first, desk().approve(id, CHECKER));
        assertEquals(first, desk().approve(id, new StaffNumber("S300")));
        assertEquals(4000, balance());
    }

    @Test
    void a_crash_between_approval_and_booking_is_healed_by_approving_again() throws SQLException {
        UUID id = proposed(500);
        campus.lanes.close();
        assertThrows(ProblemException.class, () -> desk().approve(id, CHECKER));
        assertEquals(3500, balance());
        campus.restartLanes();
        campus.setTime("2026-09-09T04:00:00Z");
        Proposal waiting = desk().open().open().getFirst();
        assertEquals(id, waiting.id());
        assertEquals(Proposal.State.APPROVED, waiting.state());
        assertInstanceOf(Outcome.Approved.class, desk().approve(id, CHECKER));
        assertEquals(4000, balance());
        assertEquals(List.of(), desk().open().open());
    }

    @Test
    void what_was_refused_is_never_booked_and_what_was_approved_is_never_refused() {
        UUID refused = proposed(500);
        assertEquals(ErrorCode.NOT_ALLOWED, problemOf(() -> desk().refuse(refused, MAKER)));
        assertEquals(Proposal.State.REFUSED, desk().refuse(refused, CHECKER).state());
        assertEquals(ErrorCode.NOT_ALLOWED, problemOf(() -> desk().approve(refused, CHECKER)));
        assertEquals(3500, balance());
        UUID approved = proposed(500);
        desk().approve(approved, CHECKER);
        assertEquals(ErrorCode.NOT_ALLOWED, problemOf(() -> desk().refuse(approved, CHECKER)));
    }

    @Test
    void after_a_day_it_can_no_longer_be_approved() {
        UUID id = proposed(500);
        assertEquals(1, desk().open().open().size());
        campus.setTime("2026-09-02T04:00:00Z");
        assertEquals(List.of(), desk().open().open());
        assertEquals(ErrorCode.NOT_ALLOWED, problemOf(() -> desk().approve(id, CHECKER)));
        assertEquals(3500, balance());
    }

    @Test
    void the_same_proposal_again_is_the_same_and_another_under_its_id_is_refused() {
        UUID id = campus.id();
        Proposal first = desk().propose(refund(id, 500));
        assertEquals(first, desk().propose(refund(id, 500)));
        assertEquals(ErrorCode.ID_REUSED, problemOf(() -> desk().propose(refund(id, 501))));
        assertEquals(List.of(first), desk().open().open());
    }

    @Test
    void what_speaks_of_nothing_that_exists_is_not_proposed() {
        Propose strange =
                new Propose(campus.id(), MAKER, new PairedAct.ReversePayment(campus.id()));
        assertEquals(ErrorCode.NOT_FOUND, problemOf(() -> desk().propose(strange)));
        assertEquals(ErrorCode.NOT_FOUND, problemOf(() -> desk().approve(campus.id(), CHECKER)));
    }
}

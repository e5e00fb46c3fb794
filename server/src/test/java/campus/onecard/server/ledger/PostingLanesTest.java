package campus.onecard.server.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.money.Money;
import campus.onecard.server.cash.TopUp;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.lifecycle.OpenAccount;
import campus.onecard.server.lifecycle.OpenOutcome;
import campus.onecard.server.payment.CardPayment;
import campus.onecard.server.secret.PinCheck;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostingLanesTest {

    private static final String BALANCE = "UPDATE account SET balance = ? WHERE id = ?";

    private TestCampus campus;

    @BeforeAll
    void open() throws SQLException {
        campus = new TestCampus();
    }

    @AfterAll
    void close() {
        campus.assertBooksHold();
        campus.close();
    }

    private static ErrorCode problemOf(Future<?> answer) {
        var e = assertThrows(ExecutionException.class, answer::get);
        return assertInstanceOf(ProblemException.class, e.getCause()).code();
    }

    private static void assertApproved(long balanceAfter, Outcome outcome) {
        var approved = assertInstanceOf(Outcome.Approved.class, outcome);
        assertEquals(Money.ofFen(balanceAfter), approved.balanceAfter());
    }

    private ErrorCode problemOf(Command<?> command) {
        return assertThrows(ProblemException.class, () -> campus.lanes.post(command)).code();
    }

    @Test
    void the_chart_in_the_code_is_the_chart_in_the_table() {
        for (LedgerAccount account : LedgerAccount.values()) {
            assertEquals(
                    account.id(),
                    campus.number("SELECT id FROM ledger_account WHERE code = ?", account.name()));
        }
        assertEquals(
                LedgerAccount.values().length,
                campus.number("SELECT COUNT(*) FROM ledger_account"));
    }

    @Test
    void G_05_opening_carries_the_old_balance_over_and_opening_again_changes_nothing() {
        OpenAccount first =
                new OpenAccount(campus.id(), TestCampus.newAccount(1, Money.ofFen(4321)));
        var opened = assertInstanceOf(OpenOutcome.Opened.class, campus.lanes.post(first));
        assertEquals(opened, campus.lanes.post(first));
        assertEquals(
                new OpenOutcome.Unchanged(),
                campus.lanes.post(
                        new OpenAccount(campus.id(), TestCampus.newAccount(1, Money.ofFen(4321)))));
        long id = opened.accountId();
        assertEquals(4321, campus.number("SELECT balance FROM account WHERE id = ?", id));
        assertEquals(2, campus.number("SELECT COUNT(*) FROM secret WHERE account_id = ?", id));
        assertEquals(1, campus.number("SELECT COUNT(*) FROM card WHERE account_id = ?", id));
        assertEquals(
                1,
                campus.number("SELECT COUNT(*) FROM entry WHERE ledger_id = 8 AND amount = -4321"));
    }

    @Test
    void the_same_number_from_other_facts_is_a_conflict() {
        campus.open(2, Money.ZERO);
        var other = TestCampus.newAccount(2, Money.ZERO);
        other.holder().facts()[5] = 9;
        assertEquals(
                new OpenOutcome.Conflict(), campus.lanes.post(new OpenAccount(campus.id(), other)));
    }

    @Test
    void the_same_id_gets_the_same_answer_even_after_a_restart_and_declines_stay_declines()
            throws SQLException {
        long account = campus.open(3, Money.ofYuan(10));
        CardPayment tooMuch = campus.payment(account, 3, 1500);
        CardPayment good = campus.payment(account, 3, 400);
        Outcome declined = new Outcome.Declined(DeclineReason.INSUFFICIENT);
        assertEquals(declined, campus.lanes.post(tooMuch));
        Outcome approved = campus.lanes.post(good);
        campus.lanes.post(new TopUp(campus.id(), account, TestCampus.DESK, Money.ofYuan(100)));
        campus.restartLanes();
        assertEquals(declined, campus.lanes.post(tooMuch));
        assertEquals(approved, campus.lanes.post(good));
        assertEquals(10600, campus.number("SELECT balance FROM account WHERE id = ?", account));
    }

    @Test
    void an_id_used_again_for_something_else_is_refused() {
        long account = campus.open(4, Money.ofYuan(10));
        CardPayment payment = campus.payment(account, 4, 100);
        campus.lanes.post(payment);
        CardPayment other =
                new CardPayment(
                        payment.id(),
                        account,
                        payment.card(),
                        payment.place(),
                        Money.ofFen(101),
                        PinCheck.NONE);
        assertEquals(ErrorCode.ID_REUSED, problemOf(other));
        assertEquals(900, campus.number("SELECT balance FROM account WHERE id = ?", account));
    }

    @Test
    void an_unknown_account_or_outlet_is_told_and_leaves_the_id_free() {
        long account = campus.open(5, Money.ofYuan(10));
        assertEquals(ErrorCode.NOT_FOUND, problemOf(campus.payment(account + 6400000, 5, 100)));
        UUID id = campus.id();
        assertEquals(
                ErrorCode.NOT_FOUND,
                problemOf(new TopUp(id, account, new Place(4711, "D1", 0), Money.ofFen(100))));
        campus.lanes.post(new TopUp(id, account, TestCampus.DESK, Money.ofFen(100)));
    }

    @Test
    void a_poisoned_command_hurts_only_itself() {
        long account = campus.open(6, Money.ofYuan(10));
        List<CompletableFuture<Outcome>> good = new ArrayList<>();
        List<CompletableFuture<Outcome>> bad = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            good.add(campus.lanes.submit(campus.payment(account, 6, 1)));
            if (i % 20 == 7) {
                bad.add(
                        campus.lanes.submit(
                                new TopUp(
                                        campus.id(),
                                        account,
                                        new Place(TestCampus.ROOM, "窗口", 0),
                                        Money.ofFen(1))));
            }
        }
        good.forEach(f -> assertInstanceOf(Outcome.Approved.class, f.join()));
        bad.forEach(f -> assertEquals(ErrorCode.INTERNAL, problemOf(f)));
        assertEquals(940, campus.number("SELECT balance FROM account WHERE id = ?", account));
    }

    @Test
    void what_breaks_an_invariant_is_not_booked() {
        long account = campus.open(8, Money.ZERO);
        campus.database.jdbi().useHandle(h -> h.execute(BALANCE, -500, account));
        TopUp topUp = new TopUp(campus.id(), account, TestCampus.DESK, Money.ofFen(100));
        assertEquals(ErrorCode.INTERNAL, problemOf(topUp));
        campus.database.jdbi().useHandle(h -> h.execute(BALANCE, 0, account));
        assertApproved(100, campus.lanes.post(topUp));
    }

    @Test
    void thousands_of_payments_from_64_callers_leave_the_books_right() throws Exception {
        long[] accounts = new long[20];
        for (int i = 0; i < accounts.length; i++) {
            accounts[i] = campus.open(100 + i, Money.ofYuan(30));
        }
        int approved = 0;
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> all = new ArrayList<>();
            for (int caller = 0; caller < 64; caller++) {
                Random random = new Random(caller);
                all.add(callers.submit(() -> payMany(accounts, random, 60)));
            }
            for (Future<Integer> some : all) {
                approved += some.get();
            }
        }
        assertEquals(
                approved,
                campus.number(
                        """
                        SELECT COUNT(*) FROM posting WHERE kind = 'CARD_PAYMENT'
                        AND outcome = 'APPROVED' AND terminal = 'LOAD'
                        """));
        campus.assertBooksHold();
    }

    /** Sends every payment twice, as a terminal does that lost the answer. */
    private int payMany(long[] accounts, Random random, int count) {
        int approved = 0;
        for (int i = 0; i < count; i++) {
            int which = random.nextInt(accounts.length);
            CardPayment payment =
                    new CardPayment(
                            UUID.randomUUID(),
                            accounts[which],
                            TestCampus.card(100 + which),
                            new Place(TestCampus.CANTEEN, "LOAD", i),
                            Money.ofFen(1 + random.nextInt(100)),
                            PinCheck.NONE);
            CompletableFuture<Outcome> first = campus.lanes.submit(payment);
            assertEquals(campus.lanes.post(payment), first.join());
            if (first.join() instanceof Outcome.Approved) {
                approved++;
            }
        }
        return approved;
    }

    @Test
    void a_killed_connection_is_replaced_and_nothing_is_lost_or_doubled() throws Exception {
        long account = campus.open(7, Money.ofYuan(300));
        List<CompletableFuture<Outcome>> answers = new ArrayList<>();
        for (int round = 0; round < 10; round++) {
            for (int i = 0; i < 100; i++) {
                answers.add(campus.lanes.submit(campus.payment(account, 7, 1)));
            }
            campus.killLaneConnections();
        }
        for (var answer : answers) {
            assertInstanceOf(Outcome.Approved.class, answer.get());
        }
        assertEquals(29000, campus.number("SELECT balance FROM account WHERE id = ?", account));
    }

    @Test
    void a_server_that_was_replaced_posts_nothing_more() throws Exception {
        try (TestCampus town = new TestCampus()) {
            long account = town.open(1, Money.ofYuan(10));
            try (PostingLanes successor =
                    PostingLanes.open(
                            town.database::laneConnection, town.clock(), TestCampus.SETTINGS)) {
                CardPayment payment = town.payment(account, 1, 100);
                var problem = assertThrows(ProblemException.class, () -> town.lanes.post(payment));
                assertEquals(ErrorCode.OUTCOME_UNKNOWN, problem.code());
                assertFalse(town.lanes.isServing());
                assertApproved(900, successor.post(payment));
            }
            town.assertBooksHold();
        }
    }

    @Test
    void closing_books_what_waits_and_takes_no_more() throws Exception {
        try (TestCampus town = new TestCampus()) {
            long account = town.open(1, Money.ofYuan(10));
            List<CompletableFuture<Outcome>> answers = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                answers.add(town.lanes.submit(town.payment(account, 1, 1)));
            }
            town.lanes.close();
            answers.forEach(a -> assertInstanceOf(Outcome.Approved.class, a.join()));
            var problem =
                    assertThrows(
                            ProblemException.class,
                            () -> town.lanes.submit(town.payment(account, 1, 1)));
            assertEquals(ErrorCode.BUSY, problem.code());
            town.assertBooksHold();
        }
    }

    @Test
    void a_database_that_stands_still_gives_busy_and_unknown_but_no_false_answer()
            throws Exception {
        LaneSettings small = new LaneSettings(1, 3, 2, Duration.ofMillis(200));
        try (TestCampus town = new TestCampus()) {
            long account = town.open(1, Money.ofYuan(10));
            PostingLanes lanes =
                    PostingLanes.open(town.database::laneConnection, town.clock(), small);
            CardPayment payment = town.payment(account, 1, 100);
            try (var handle = town.database.jdbi().open()) {
                handle.begin();
                handle.select("SELECT epoch FROM lane_lease WHERE lane = 0 FOR UPDATE")
                        .mapTo(Long.class)
                        .one();
                var unknown = assertThrows(ProblemException.class, () -> lanes.post(payment));
                assertEquals(ErrorCode.OUTCOME_UNKNOWN, unknown.code());
                var busy =
                        assertThrows(
                                ProblemException.class,
                                () -> {
                                    for (int i = 0; i < 10; i++) {
                                        lanes.submit(town.payment(account, 1, 1));
                                    }
                                });
                assertEquals(ErrorCode.BUSY, busy.code());
                handle.rollback();
            }
            lanes.close();
            town.restartLanes();
            assertApproved(900, town.lanes.post(payment));
            assertEquals(
                    1,
                    town.number(
                            "SELECT COUNT(*) FROM entry WHERE ledger_id = 1 AND amount = -100"));
            town.assertBooksHold();
        }
    }

    @Test
    void the_books_never_go_back_in_time() throws Exception {
        try (TestCampus town = new TestCampus()) {
            long account = town.open(1, Money.ofYuan(10));
            town.setTime("2026-09-02T04:00:00Z");
            town.lanes.post(town.payment(account, 1, 100));
            town.setTime("2026-09-01T04:00:00Z");
            town.restartLanes();
            town.lanes.post(town.payment(account, 1, 100));
            assertEquals(
                    1,
                    town.number("SELECT COUNT(DISTINCT booked_at) FROM entry WHERE amount = -100"));
            town.assertBooksHold();
        }
    }

    @Test
    void errors_of_the_database_are_told_apart() {
        assertEquals(SqlFault.AGAIN, SqlFault.of(new SQLException("deadlock", "40001", 1213)));
        assertEquals(SqlFault.AGAIN, SqlFault.of(new SQLException("waited", "HY000", 1205)));
        assertEquals(SqlFault.AGAIN, SqlFault.of(new SQLException("changed", "HY000", 1020)));
        assertEquals(SqlFault.LOST, SqlFault.of(new SQLException("in commit", "25S03", 0)));
        assertEquals(SqlFault.LOST, SqlFault.of(new SQLException("gone", "08000", 0)));
        assertEquals(SqlFault.DATA, SqlFault.of(new SQLException("duplicate", "23000", 1062)));
    }

    @Test
    void number_and_account_id_lead_to_the_same_lane() {
        for (int i = 0; i < 500; i++) {
            var number = TestCampus.newAccount(i, Money.ZERO).number();
            int slot = Slots.of(number);
            assertTrue(slot >= 0 && slot < Slots.COUNT);
            assertEquals(slot, Slots.of(Slots.accountId(i + 1, number)));
        }
    }
}

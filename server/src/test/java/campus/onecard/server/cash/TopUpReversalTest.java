package campus.onecard.server.cash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import campus.onecard.domain.money.Money;
import campus.onecard.server.ledger.AccountState;
import campus.onecard.server.ledger.AccountStatus;
import campus.onecard.server.ledger.Approval;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Outlet;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.TestBooks;
import campus.onecard.server.ledger.TestCampus;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

class TopUpReversalTest {

    private static final long ACCOUNT = 64;
    private static final Place DESK = new Place(20, "D1", 0);
    private static final Place NEXT_DESK = new Place(20, "D2", 0);
    private static final Place OTHER_ROOM = new Place(21, "D1", 0);
    private static final Instant NOON = Instant.parse("2026-09-01T04:00:00Z");
    private static final Instant LAST = Instant.parse("2026-09-01T15:59:59.999Z");
    private static final Approval TWO = new Approval("S1", "S2");

    private final TestBooks books =
            new TestBooks()
                    .put(account(Money.ofYuan(10)))
                    .put(new Outlet(20, 3, "充值窗口", "一楼", Outlet.Kind.RECHARGE))
                    .put(new Outlet(21, 3, "充值窗口", "二楼", Outlet.Kind.RECHARGE));
    private int last;

    private static AccountState account(Money balance) {
        return AccountState.opened(ACCOUNT, balance, LocalDate.of(2026, 9, 1));
    }

    private UUID topUp(long fen) {
        UUID id = new UUID(0, ++last);
        books.run(new TopUp(id, ACCOUNT, DESK, Money.ofFen(fen)), NOON);
        return id;
    }

    private Outcome reverse(UUID topUp, Place place, Approval approval, Instant at) {
        return books.run(
                new TopUpReversal(new UUID(0, ++last), ACCOUNT, topUp, place, approval), at);
    }

    private static void assertDeclined(DeclineReason reason, Outcome outcome) {
        assertEquals(new Outcome.Declined(reason), outcome);
    }

    private static void assertLeft(long fen, Outcome outcome) {
        Outcome.Approved approved = assertInstanceOf(Outcome.Approved.class, outcome);
        assertEquals(Money.ofFen(fen), approved.balanceAfter());
    }

    @Test
    void the_whole_top_up_goes_back_once_on_the_day_itself() {
        UUID topUp = topUp(5000);
        assertLeft(1000, reverse(topUp, NEXT_DESK, TWO, LAST));
        assertDeclined(DeclineReason.ALREADY_RETURNED, reverse(topUp, DESK, TWO, LAST));
        assertDeclined(DeclineReason.DAY_OVER, reverse(topUp(5000), DESK, TWO, LAST.plusMillis(1)));
    }

    @Test
    void what_was_spent_meanwhile_cannot_go_back() {
        UUID topUp = topUp(5000);
        books.put(account(Money.ofFen(4999)));
        assertDeclined(DeclineReason.INSUFFICIENT, reverse(topUp, DESK, TWO, NOON));
        books.put(account(Money.ofFen(5000)));
        assertLeft(0, reverse(topUp, DESK, TWO, NOON));
    }

    @Test
    void it_takes_two_people_and_the_room_whose_drawer_has_the_cash() {
        UUID topUp = topUp(5000);
        assertDeclined(
                DeclineReason.SAME_PERSON, reverse(topUp, DESK, new Approval("S1", "S1"), NOON));
        assertDeclined(DeclineReason.NOT_RETURNABLE, reverse(topUp, OTHER_ROOM, TWO, NOON));
    }

    @Test
    void only_an_approved_top_up_of_this_account_can_go_back() {
        books.put(account(Money.ofYuan(10)).withStatus(AccountStatus.FROZEN));
        UUID declined = topUp(5000);
        assertDeclined(DeclineReason.NOT_RETURNABLE, reverse(declined, DESK, TWO, NOON));
        books.put(account(Money.ofYuan(10)));
        UUID topUp = topUp(5000);
        UUID reversal = new UUID(0, last + 1);
        reverse(topUp, DESK, TWO, NOON);
        assertDeclined(DeclineReason.NOT_RETURNABLE, reverse(reversal, DESK, TWO, NOON));
        books.put(AccountState.opened(128, Money.ofYuan(90), LocalDate.of(2026, 9, 1)));
        assertDeclined(
                DeclineReason.NOT_RETURNABLE,
                books.run(new TopUpReversal(new UUID(1, 1), 128, topUp(100), DESK, TWO), NOON));
    }

    @Test
    void a_frozen_account_gives_nothing_back() {
        UUID topUp = topUp(5000);
        books.put(books.account(ACCOUNT).withStatus(AccountStatus.FROZEN));
        assertDeclined(DeclineReason.ACCOUNT_NOT_ACTIVE, reverse(topUp, DESK, TWO, NOON));
    }

    @Test
    void in_the_database_the_drawer_has_as_much_as_before_and_the_owner_is_told() throws Exception {
        try (TestCampus campus = new TestCampus()) {
            long account = campus.open(1, Money.ofYuan(10));
            TopUp topUp = new TopUp(campus.id(), account, TestCampus.DESK, Money.ofYuan(50));
            campus.lanes.post(topUp);
            TopUpReversal reversal =
                    new TopUpReversal(campus.id(), account, topUp.id(), TestCampus.DESK, TWO);
            Outcome first = campus.lanes.post(reversal);
            assertLeft(1000, first);
            campus.restartLanes();
            assertEquals(first, campus.lanes.post(reversal));
            assertEquals(
                    0,
                    campus.number(
                            "SELECT SUM(amount) FROM entry WHERE ledger_id = 3 AND owner_id = ?",
                            TestCampus.ROOM));
            assertEquals(
                    1,
                    campus.number(
                            """
                            SELECT COUNT(*) FROM message WHERE account_id = ?
                            AND kind = 'TOP_UP_REVERSED' AND detail = '5000'
                            """,
                            account));
            assertEquals(
                    1,
                    campus.number(
                            "SELECT COUNT(*) FROM posting WHERE maker = 'S1' AND checker = 'S2'"));
            campus.assertBooksHold();
        }
    }
}

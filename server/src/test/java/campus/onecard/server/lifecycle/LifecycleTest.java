package campus.onecard.server.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.ledger.AccountState;
import campus.onecard.server.ledger.AccountStatus;
import campus.onecard.server.ledger.Approval;
import campus.onecard.server.ledger.CardState;
import campus.onecard.server.ledger.Command;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.Effect;
import campus.onecard.server.ledger.Outcome;
import campus.onecard.server.ledger.Outlet;
import campus.onecard.server.ledger.Place;
import campus.onecard.server.ledger.ReasonCode;
import campus.onecard.server.ledger.TestBooks;
import campus.onecard.server.ledger.TestCampus;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The rules of an account's life after its opening, without a database. */
class LifecycleTest {

    private static final long ID = 64;
    private static final UUID ANY = new UUID(0, 1);
    private static final CardSerial CARD = TestCampus.card(1);
    private static final CardSerial NEXT = TestCampus.card(2);
    private static final CardSerial OTHERS = TestCampus.card(3);
    private static final Instant NOON = Instant.parse("2026-09-01T04:00:00Z");
    private static final Place DESK = new Place(20, "D1", 0);
    private static final Approval TWO = new Approval("S1", "S2");
    private static final StaffOrder ORDER = new StaffOrder("S1", new ReasonCode("COURT_ORDER"));
    private static final AccountNumber OLD = new AccountNumber("20140007");

    private final TestBooks books =
            new TestBooks()
                    .put(AccountState.opened(ID, Money.ofYuan(10), LocalDate.of(2026, 9, 1)))
                    .put(AccountState.opened(128, Money.ZERO, LocalDate.of(2026, 9, 1)))
                    .put(new CardState(CARD, ID, CardStatus.ACTIVE))
                    .put(new CardState(OTHERS, 128, CardStatus.LOST))
                    .put(new Outlet(0, 0, "卡务中心", "大厅", Outlet.Kind.OFFICE))
                    .put(new Outlet(20, 3, "充值窗口", "一楼", Outlet.Kind.RECHARGE));

    private void assertDone(Command<Outcome> command) {
        assertInstanceOf(Outcome.Approved.class, books.run(command, NOON));
    }

    private void assertDeclined(DeclineReason reason, Command<Outcome> command) {
        Outcome.Declined declined =
                assertInstanceOf(Outcome.Declined.class, books.run(command, NOON));
        assertEquals(reason, declined.reason());
    }

    private void set(AccountStatus status) {
        books.put(books.account(ID).withStatus(status));
    }

    private void set(CardSerial serial, CardStatus status) {
        books.put(new CardState(serial, ID, status));
    }

    private static Freeze freeze() {
        return new Freeze(ANY, ID, Place.CENTRE, ORDER);
    }

    private static Unfreeze unfreeze() {
        return new Unfreeze(ANY, ID, Place.CENTRE, ORDER);
    }

    private static ReportLoss report() {
        return new ReportLoss(ANY, ID, Place.CENTRE);
    }

    private static LiftLoss lift(CardSerial card) {
        return new LiftLoss(ANY, ID, Place.CENTRE, card);
    }

    private static CloseAccount close(PayoutRoute route, Approval approval) {
        return new CloseAccount(ANY, ID, DESK, route, approval);
    }

    private static CarryOver carry(long account) {
        return new CarryOver(ANY, account, OLD, Money.ofYuan(5), "S1");
    }

    @Test
    void staff_freezes_and_unfreezes_and_a_second_time_changes_nothing() {
        assertDone(freeze());
        assertEquals(AccountStatus.FROZEN, books.account(ID).status());
        assertDeclined(DeclineReason.UNCHANGED, freeze());
        assertDone(unfreeze());
        assertEquals(AccountStatus.ACTIVE, books.account(ID).status());
        assertDeclined(DeclineReason.UNCHANGED, unfreeze());
    }

    @Test
    void a_closed_account_neither_freezes_nor_wakes_up() {
        set(AccountStatus.CLOSED);
        assertDeclined(DeclineReason.ACCOUNT_NOT_ACTIVE, freeze());
        assertDeclined(DeclineReason.ACCOUNT_NOT_ACTIVE, unfreeze());
    }

    @Test
    void who_froze_it_and_why_is_in_the_books() {
        var booking = books.decide(freeze(), NOON).booking().orElseThrow();
        assertEquals("COURT_ORDER S1", booking.detail());
    }

    @Test
    void what_happens_nowhere_does_not_happen() {
        Place nowhere = new Place(99, "S1", 0);
        for (Command<Outcome> command :
                List.of(
                        new Freeze(ANY, ID, nowhere, ORDER),
                        new Unfreeze(ANY, ID, nowhere, ORDER),
                        new ReportLoss(ANY, ID, nowhere),
                        new LiftLoss(ANY, ID, nowhere, CARD),
                        new CloseAccount(ANY, ID, nowhere, PayoutRoute.CASH, TWO))) {
            ProblemException e =
                    assertThrows(ProblemException.class, () -> books.decide(command, NOON));
            assertEquals(ErrorCode.NOT_FOUND, e.code());
        }
    }

    @Test
    void who_carried_an_old_account_over_is_in_the_books() {
        var booking = books.decide(carry(ID), NOON).booking().orElseThrow();
        assertEquals("S1", booking.place().terminal());
        assertThrows(
                IllegalArgumentException.class,
                () -> new CarryOver(ANY, ID, OLD, Money.ofYuan(5), ""));
    }

    @Test
    void X_07_whoever_is_signed_in_is_signed_out_when_the_account_is_closed() {
        var booking = books.decide(close(PayoutRoute.CASH, TWO), NOON).booking().orElseThrow();
        assertTrue(booking.effects().contains(new Effect.VisitsEnded(ID, "")));
    }

    @Test
    void X_01_a_reported_card_is_lost_and_the_money_stays() {
        assertDone(report());
        assertEquals(CardStatus.LOST, books.card(CARD).status());
        assertEquals(Money.ofYuan(10), books.account(ID).balance());
        assertDeclined(DeclineReason.UNCHANGED, report());
    }

    @Test
    void X_01_without_a_card_there_is_nothing_to_report() {
        set(CARD, CardStatus.VOID);
        assertDeclined(DeclineReason.CARD_NOT_ACTIVE, report());
    }

    @Test
    void X_01_a_frozen_account_can_lose_its_card_and_a_closed_one_has_none() {
        set(AccountStatus.FROZEN);
        assertDone(report());
        set(CARD, CardStatus.ACTIVE);
        set(AccountStatus.CLOSED);
        assertDeclined(DeclineReason.ACCOUNT_NOT_ACTIVE, report());
    }

    @Test
    void X_06_a_found_card_serves_again() {
        assertDeclined(DeclineReason.UNCHANGED, lift(CARD));
        assertDone(report());
        assertDone(lift(CARD));
        assertEquals(CardStatus.ACTIVE, books.card(CARD).status());
    }

    @Test
    void X_06_a_card_that_was_replaced_never_serves_again() {
        set(CARD, CardStatus.VOID);
        assertDeclined(DeclineReason.CARD_NOT_ACTIVE, lift(CARD));
        set(CARD, CardStatus.LOST);
        set(NEXT, CardStatus.ACTIVE);
        assertDeclined(DeclineReason.CARD_NOT_ACTIVE, lift(CARD));
        set(NEXT, CardStatus.VOID);
        assertDone(lift(CARD));
    }

    @Test
    void X_06_anothers_lost_card_and_a_closed_accounts_stay_lost() {
        assertDeclined(DeclineReason.CARD_NOT_ACTIVE, lift(OTHERS));
        assertDone(report());
        set(AccountStatus.CLOSED);
        assertDeclined(DeclineReason.ACCOUNT_NOT_ACTIVE, lift(CARD));
    }

    @Test
    void X_07_closing_pays_the_balance_out_and_voids_every_card() {
        set(NEXT, CardStatus.LOST);
        assertEquals(
                new Outcome.Approved(Money.ZERO, NOON),
                books.run(close(PayoutRoute.CASH, TWO), NOON));
        assertEquals(AccountStatus.CLOSED, books.account(ID).status());
        assertEquals(CardStatus.VOID, books.card(CARD).status());
        assertEquals(CardStatus.VOID, books.card(NEXT).status());
        assertDeclined(DeclineReason.ACCOUNT_NOT_ACTIVE, close(PayoutRoute.CASH, TWO));
    }

    @Test
    void X_07_cash_leaves_the_drawer_and_the_bank_owes_what_it_will_pay() {
        var cash = books.decide(close(PayoutRoute.CASH, TWO), NOON).booking().orElseThrow();
        assertEquals("CASH_DRAWERS 20 10.00", side(cash.legs()));
        books.put(AccountState.opened(ID, Money.ofYuan(10), LocalDate.of(2026, 9, 1)));
        var bank = books.decide(close(PayoutRoute.BANK, TWO), NOON).booking().orElseThrow();
        assertEquals("BANK_CLEARING 0 10.00", side(bank.legs()));
    }

    private static String side(List<campus.onecard.server.ledger.Leg> legs) {
        var other = legs.getLast();
        return other.ledger() + " " + other.owner() + " " + other.amount();
    }

    @Test
    void X_07_nothing_may_be_under_way_and_two_people_are_needed() {
        assertDeclined(
                DeclineReason.SAME_PERSON, close(PayoutRoute.CASH, new Approval("S1", "S1")));
        books.put(books.account(ID).holding(1));
        assertDeclined(DeclineReason.HOLDS_PENDING, close(PayoutRoute.CASH, TWO));
        books.put(books.account(ID).holding(-1));
        set(AccountStatus.FROZEN);
        assertDeclined(DeclineReason.ACCOUNT_NOT_ACTIVE, close(PayoutRoute.CASH, TWO));
    }

    @Test
    void X_07_an_empty_account_closes_without_a_movement() {
        books.put(AccountState.opened(ID, Money.ZERO, LocalDate.of(2026, 9, 1)));
        var booking = books.decide(close(PayoutRoute.CASH, TWO), NOON).booking().orElseThrow();
        assertEquals(List.of(), booking.legs());
        assertEquals(AccountStatus.CLOSED, books.account(ID).status());
    }

    @Test
    void G_05_an_old_account_is_carried_over_once_whoever_asks() {
        assertDone(carry(ID));
        assertEquals(Money.ofYuan(15), books.account(ID).balance());
        assertDeclined(DeclineReason.ALREADY_CARRIED_OVER, carry(ID));
        assertDeclined(DeclineReason.ALREADY_CARRIED_OVER, carry(128));
    }

    @Test
    void G_05_a_balance_that_came_with_the_opening_does_not_come_again() {
        var opened =
                assertInstanceOf(
                        OpenOutcome.Opened.class,
                        books.run(
                                new OpenAccount(ANY, TestCampus.newAccount(7, Money.ofYuan(3))),
                                NOON));
        AccountNumber number = TestCampus.newAccount(7, Money.ZERO).number();
        assertDeclined(
                DeclineReason.ALREADY_CARRIED_OVER,
                new CarryOver(ANY, opened.accountId(), number, Money.ofYuan(3), "S1"));
    }

    @Test
    void G_05_a_balance_that_another_account_has_does_not_come_with_an_opening() {
        AccountNumber number = TestCampus.newAccount(8, Money.ZERO).number();
        assertDone(new CarryOver(ANY, ID, number, Money.ofYuan(3), "S1"));
        assertEquals(
                new OpenOutcome.Conflict(),
                books.run(new OpenAccount(ANY, TestCampus.newAccount(8, Money.ofYuan(3))), NOON));
    }

    @Test
    void G_05_a_frozen_account_takes_its_old_money_and_a_closed_one_does_not() {
        set(AccountStatus.CLOSED);
        assertDeclined(DeclineReason.ACCOUNT_NOT_ACTIVE, carry(ID));
        set(AccountStatus.FROZEN);
        assertDone(carry(ID));
    }

    @Test
    void the_owner_is_told_of_each() {
        assertTold("FROZEN COURT_ORDER", freeze());
        assertTold("UNFROZEN COURT_ORDER", unfreeze());
        assertTold("LOSS_REPORTED ", report());
        assertTold("LOSS_LIFTED ", lift(CARD));
        assertTold("CLOSED 1000", close(PayoutRoute.CASH, TWO));
    }

    private void assertTold(String expected, Command<Outcome> command) {
        var booking = books.decide(command, NOON).booking().orElseThrow();
        Effect.Told told =
                booking.effects().stream()
                        .filter(Effect.Told.class::isInstance)
                        .map(Effect.Told.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertEquals(expected, told.kind() + " " + told.detail());
    }

    @Test
    void a_reason_is_a_code_and_staff_a_number() {
        assertThrows(IllegalArgumentException.class, () -> new ReasonCode("lost it"));
        ReasonCode reason = new ReasonCode("X");
        assertThrows(IllegalArgumentException.class, () -> new StaffOrder(" ", reason));
    }
}

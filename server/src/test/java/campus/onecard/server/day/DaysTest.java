package campus.onecard.server.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import campus.onecard.domain.books.DayFigures;
import campus.onecard.domain.books.DayFigures.Movement;
import campus.onecard.domain.books.DayFigures.Standing;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.server.ledger.LedgerAccount;
import campus.onecard.server.ledger.Outcome;

import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

class DaysTest {

    private static final LocalDate FIRST = DayHouse.FIRST;

    @Test
    void a_day_ends_at_the_configured_time_and_opening_plus_movements_is_closing()
            throws SQLException {
        try (DayHouse house = new DayHouse()) {
            long account = house.campus.open(1, Money.ofYuan(100));
            house.topUp(account, 50);
            house.pay(account, 1, 1_250);
            house.pay(account, 1, 99_999);
            assertEquals(List.of(), house.days.closeDue(), "the day is not over");

            house.campus.setTime("2026-09-01T16:00:00Z");
            assertEquals(List.of(FIRST), house.days.closeDue());
            house.pay(account, 1, 500);

            DayFigures day = house.day(FIRST);
            assertEquals(4, day.postings());
            assertEquals(1, day.declines());
            assertEquals(6, day.entries());
            assertTrue(
                    day.movements()
                            .contains(
                                    new Movement(
                                            LedgerAccount.CARDHOLDERS.name(),
                                            0,
                                            MovementKind.PAYMENT,
                                            1,
                                            Money.ofFen(1_250),
                                            Money.ZERO)),
                    day.movements().toString());
            assertTrue(
                    day.standings()
                            .contains(
                                    new Standing(
                                            LedgerAccount.MERCHANT_PAYABLES.name(),
                                            2,
                                            "饮食服务中心",
                                            Money.ZERO,
                                            Money.ofFen(1_250))),
                    day.standings().toString());
            assertTrue(day.checks().stream().allMatch(DayFigures.Check::holds));
            assertEquals(3, day.checks().size());
        }
    }

    @Test
    void each_day_opens_where_the_one_before_closed_and_missed_days_are_caught_up()
            throws SQLException {
        try (DayHouse house = new DayHouse()) {
            long account = house.campus.open(1, Money.ofYuan(100));
            house.campus.setTime("2026-09-03T04:00:00Z");
            house.pay(account, 1, 700);
            house.campus.setTime("2026-09-05T04:00:00Z");

            List<LocalDate> closed = house.days.closeDue();

            assertEquals(
                    List.of(FIRST, FIRST.plusDays(1), FIRST.plusDays(2), FIRST.plusDays(3)),
                    closed);
            assertEquals(List.of(), house.days.closeDue(), "each is closed once");
            long cutOff = 0;
            List<Standing> standings = List.of();
            for (LocalDate each : closed) {
                DayFigures day = house.day(each);
                assertEquals(cutOff, day.fromId());
                cutOff = day.cutOff();
                for (Standing before : standings) {
                    assertTrue(
                            day.standings().stream()
                                    .anyMatch(
                                            s ->
                                                    s.ledger().equals(before.ledger())
                                                            && s.owner() == before.owner()
                                                            && s.opening()
                                                                    .equals(before.closing())));
                }
                standings = day.standings();
            }
            assertEquals(0, house.day(FIRST.plusDays(1)).postings());
            assertEquals(1, house.day(FIRST.plusDays(2)).postings());
            assertNotEquals(
                    house.day(FIRST).head(), house.day(FIRST.plusDays(1)).head(), "a head a day");
        }
    }

    @Test
    void a_closed_day_never_changes() throws SQLException {
        try (DayHouse house = new DayHouse()) {
            long account = house.campus.open(1, Money.ofYuan(100));
            house.campus.setTime("2026-09-01T16:00:01Z");
            house.days.closeDue();
            DayFigures before = house.day(FIRST);

            house.campus.setTime("2026-09-01T15:00:00Z");
            house.pay(account, 1, 100);

            assertEquals(before, house.day(FIRST));
            assertEquals(
                    0,
                    house.campus.number(
                            "SELECT COUNT(*) FROM posting WHERE kind = 'CARD_PAYMENT' AND seq < ?",
                            before.cutOff()),
                    "a clock that went back books into the open day");
        }
    }

    @Test
    void payments_go_on_while_a_day_is_closed_and_none_is_lost_or_counted_twice()
            throws SQLException {
        try (DayHouse house = new DayHouse()) {
            long account = house.campus.open(1, Money.ofYuan(1_000));
            long other = house.campus.open(2, Money.ofYuan(1_000));
            house.campus.setTime("2026-09-01T15:59:59.990Z");
            List<CompletableFuture<Outcome>> answers = new ArrayList<>();
            for (int i = 0; i < 2_000; i++) {
                if (i == 1_000) {
                    house.campus.setTime("2026-09-01T16:00:00Z");
                    Thread.ofVirtual().start(house.days::closeDue);
                }
                int which = i % 2 == 0 ? 1 : 2;
                long who = which == 1 ? account : other;
                answers.add(house.campus.lanes.submit(house.campus.payment(who, which, 1)));
            }
            answers.forEach(CompletableFuture::join);
            house.days.closeDue();
            house.campus.setTime("2026-09-02T16:00:00Z");
            house.days.closeDue();

            long first = payments(house.day(FIRST));
            long second = payments(house.day(FIRST.plusDays(1)));
            assertEquals(2_000, first + second);
            assertTrue(second >= 1_000 - 1, second + " came after the end");
            assertTrue(house.day(FIRST).checks().stream().allMatch(DayFigures.Check::holds));
            house.campus.assertBooksHold();
        }
    }

    private static long payments(DayFigures day) {
        return day.movements().stream()
                .filter(m -> m.ledger().equals(LedgerAccount.CARDHOLDERS.name()))
                .filter(m -> m.kind() == MovementKind.PAYMENT)
                .mapToLong(Movement::entries)
                .sum();
    }

    @Test
    void of_two_servers_that_close_at_once_one_closes() throws Exception {
        try (DayHouse house = new DayHouse()) {
            house.campus.open(1, Money.ofYuan(100));
            house.campus.setTime("2026-09-04T16:00:00Z");
            Days second = house.another(LocalTime.MIDNIGHT);
            Thread other = Thread.ofVirtual().start(second::closeDue);
            house.days.closeDue();
            other.join();
            assertEquals(4, house.campus.number("SELECT COUNT(*) FROM business_day"));
            assertEquals(0, house.campus.number(gaps("business_day", "day")));
            assertEquals(0, house.campus.number(gaps("audit_seal", "id")));
        }
    }

    private static String gaps(String table, String order) {
        return """
        SELECT COUNT(*) FROM (SELECT from_id - COALESCE(LAG(to_id) OVER (ORDER BY %s), 0) gap FROM %s) g
        WHERE gap <> 0
        """
                .formatted(order, table);
    }

    @Test
    void the_open_day_can_be_closed_early_once() throws SQLException {
        try (DayHouse house = new DayHouse()) {
            assertEquals(Optional.empty(), house.days.closeEarly(), "nothing was ever booked");
            long account = house.campus.open(1, Money.ofYuan(100));
            assertEquals(Optional.of(FIRST), house.days.closeEarly());
            house.pay(account, 1, 100);
            assertEquals(Optional.empty(), house.days.closeEarly());
            house.campus.setTime("2026-09-02T16:00:00Z");
            assertEquals(List.of(FIRST.plusDays(1)), house.days.closeDue());
            assertEquals(1, payments(house.day(FIRST.plusDays(1))));
        }
    }

    @Test
    void an_end_before_noon_is_that_of_the_next_morning() {
        DayCalendar late = new DayCalendar(LocalTime.of(2, 0));
        DayCalendar early = new DayCalendar(LocalTime.of(22, 30));
        assertEquals("2026-09-01T18:00:00Z", late.endOf(FIRST).toString());
        assertEquals("2026-09-01T14:30:00Z", early.endOf(FIRST).toString());
        assertEquals(FIRST, late.dayOf(late.endOf(FIRST).minusMillis(1)));
        assertEquals(FIRST.plusDays(1), late.dayOf(late.endOf(FIRST)));
        assertEquals(FIRST.plusDays(1), early.dayOf(early.endOf(FIRST)));
    }
}

package campus.onecard.kiosk.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.MonthSummary;
import campus.onecard.domain.statement.Movement;
import campus.onecard.domain.statement.MovementKind;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

class DayGroupTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 11, 2);

    @Test
    void a_day_runs_from_midnight_to_midnight_on_campus() {
        var late = movement("2026-11-01T15:59:59Z", -800);
        var early = movement("2026-11-01T16:00:00Z", -500);

        var groups = DayGroup.of(List.of(early, late), List.of());

        assertEquals(List.of(SECOND, FIRST), groups.stream().map(DayGroup::day).toList());
        assertEquals(List.of(early), groups.getFirst().movements());
    }

    @Test
    void totals_are_those_of_the_whole_day_even_if_the_page_cuts_it() {
        var day = new MonthSummary.Day(FIRST, Money.ofYuan(100), Money.ofYuan(23));

        var groups = DayGroup.of(List.of(movement("2026-11-01T04:00:00Z", -800)), List.of(day));

        assertEquals(Money.ofYuan(23), groups.getFirst().spent());
        assertEquals(Money.ofYuan(100), groups.getFirst().received());
    }

    @Test
    void a_day_the_month_does_not_know_is_summed_from_the_page() {
        var groups =
                DayGroup.of(
                        List.of(
                                movement("2026-11-01T04:00:00Z", -800),
                                movement("2026-11-01T03:00:00Z", -250),
                                movement("2026-11-01T02:00:00Z", 10_000)),
                        List.of());

        assertEquals(Money.ofFen(1050), groups.getFirst().spent());
        assertEquals(Money.ofYuan(100), groups.getFirst().received());
    }

    private static Movement movement(String at, long fen) {
        var kind = fen > 0 ? MovementKind.TOP_UP : MovementKind.PAYMENT;
        return new Movement(
                "tx", Instant.parse(at), kind, Money.ofFen(fen), Money.ZERO, "一食堂", "一楼");
    }
}

package campus.onecard.ui.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.MonthSummary;
import campus.onecard.domain.statement.Movement;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.ui.look.Look;
import campus.onecard.ui.testkit.FxKit;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

@ExtendWith(FxKit.class)
class StatementListTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** Half past midnight on campus is still the day before in UTC. */
    private static final Movement NIGHT = spent("night", "2026-11-22T16:30:00Z");

    private static final Movement EVENING = spent("evening", "2026-11-22T12:00:00Z");

    private final List<Movement> opened = new ArrayList<>();

    private static Movement spent(String id, String at) {
        return new Movement(
                id,
                Instant.parse(at),
                MovementKind.PAYMENT,
                Money.ofFen(-1_250),
                Money.ofFen(8_750),
                "学生一食堂",
                "一楼 3 号窗口");
    }

    private StatementList list(Look look, MonthSummary.Day... totals) {
        return FxKit.on(
                () ->
                        new StatementList(
                                look,
                                List.of(NIGHT, EVENING),
                                List.of(totals),
                                TODAY,
                                opened::add));
    }

    private static List<String> heads(StatementList list) {
        return list.getChildren().stream()
                .filter(HBox.class::isInstance)
                .map(HBox.class::cast)
                .map(StatementListTest::words)
                .toList();
    }

    private static String words(HBox head) {
        return String.join(
                " | ",
                head.getChildren().stream()
                        .filter(Label.class::isInstance)
                        .map(part -> ((Label) part).getText())
                        .toList());
    }

    @Test
    void days_are_those_of_the_campus_and_a_day_without_a_total_shows_none() {
        Money all = Money.ofFen(4_000);
        assertEquals(
                List.of("今天 · 11月23日 星期一 | 支出 ￥40.00", "昨天 · 11月22日 星期日"),
                heads(list(Look.STANDARD, new MonthSummary.Day(TODAY, Money.ZERO, all))));
    }

    @Test
    void a_day_with_money_in_says_so() {
        Money in = Money.ofYuan(100);
        Money out = Money.ofYuan(5);
        assertEquals(
                List.of("今天 · 11月23日 星期一 | 收入 ￥100.00", "昨天 · 11月22日 星期日 | 支出 ￥5.00 · 收入 ￥100.00"),
                heads(
                        list(
                                Look.STANDARD,
                                new MonthSummary.Day(TODAY, in, Money.ZERO),
                                new MonthSummary.Day(TODAY.minusDays(1), in, out))));
    }

    @Test
    void in_large_print_the_rows_carry_their_dates_themselves() {
        StatementList large = list(Look.STANDARD.withLargePrint(true));
        assertEquals(List.of(), heads(large));
        Button row = (Button) large.lookup(".movement");
        assertEquals("消费，学生一食堂，一楼 3 号窗口，11月23日 00:30，−￥12.50，余额 ￥87.50", row.getAccessibleText());
    }

    @Test
    void a_row_opens_its_movement() {
        StatementList list = list(Look.STANDARD);
        FxKit.run(() -> ((Button) list.lookup(".movement")).fire());
        assertEquals(List.of(NIGHT), opened);
    }
}

package campus.onecard.kiosk.shots;

import campus.onecard.domain.money.DailyLimit;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.money.SingleLimit;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.domain.statement.MonthSummary;
import campus.onecard.domain.statement.Movement;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.domain.statement.MovementPage;
import campus.onecard.domain.statement.Overview;
import campus.onecard.domain.time.CampusTime;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** The money on the pictures: one ordinary account, and one whose figures are as long as can be. */
final class SampleStatement {

    static final YearMonth MONTH = YearMonth.from(SampleMachine.TODAY);

    static final Overview ORDINARY = overview("张**", Money.ofFen(23_648), CardStatus.ACTIVE);

    static final Overview CARD_LOST = overview("㛃**", Money.ofFen(905), CardStatus.LOST);

    /** Ten digits before the point: more than anybody has. */
    static final Overview HUGE =
            overview("𬭚***", Money.ofFen(123_456_789_055L), CardStatus.UNKNOWN);

    private SampleStatement() {}

    private static Overview overview(String name, Money balance, CardStatus card) {
        return new Overview(
                name,
                "****2690",
                balance,
                Money.ofFen(1_850),
                new SingleLimit(Money.ofYuan(20)),
                new DailyLimit(Money.ofYuan(50)),
                card);
    }

    /** As many as a kiosk asks for at once, over three days. */
    static MovementPage page() {
        return new MovementPage(
                List.of(
                        paid(0, 12, 8, 1_250, 23_648, "学生一食堂", "一楼 12 号窗口"),
                        paid(0, 7, 31, 600, 24_898, "学生一食堂", "一楼 3 号窗口"),
                        paid(1, 21, 47, 450, 25_498, "东区浴室", "男浴室 2 号表"),
                        toppedUp(1, 18, 5, 20_000, 25_948),
                        paid(1, 17, 52, 1_480, 5_948, "七舍餐厅", "二楼清真窗口"),
                        paid(2, 12, 15, 1_320, 7_428, "教工餐厅", "二楼自助餐")),
                "cursor");
    }

    /** Long names and long amounts. */
    static MovementPage hugePage() {
        return new MovementPage(
                List.of(
                        movement(
                                0,
                                LocalTime.of(11, 58),
                                MovementKind.PAYMENT,
                                -123_456_789_012L,
                                123_456_789_055L,
                                "维吾尔族·阿不都热依木清真风味餐厅（北区分店）",
                                "北校区学生生活服务中心二楼东侧第十八号结算窗口"),
                        movement(
                                3,
                                LocalTime.of(9, 0),
                                MovementKind.CARRY_OVER,
                                246_913_578_067L,
                                246_913_578_067L,
                                "旧校园卡系统",
                                "余额结转")),
                null);
    }

    static MonthSummary month() {
        int today = SampleMachine.TODAY.getDayOfMonth();
        List<MonthSummary.Day> days =
                IntStream.rangeClosed(1, today).mapToObj(SampleStatement::day).toList();
        Money spent = days.stream().map(MonthSummary.Day::spent).reduce(Money.ZERO, Money::plus);
        Money received =
                days.stream().map(MonthSummary.Day::received).reduce(Money.ZERO, Money::plus);
        Money closing = ORDINARY.balance();
        return new MonthSummary(
                MONTH, closing.plus(spent).minus(received), received, spent, closing, 31, days);
    }

    private static MonthSummary.Day day(int day) {
        long[] spent = {
            2_340, 1_890, 2_760, 0, 3_120, 1_240, 980, 4_410, 2_050, 1_320, 1_930, 1_850
        };
        Money received = day == 11 || day == 3 ? Money.ofYuan(200) : Money.ZERO;
        return new MonthSummary.Day(MONTH.atDay(day), received, Money.ofFen(spent[day - 1]));
    }

    static MonthSummary emptyMonth(YearMonth month) {
        Money balance = Money.ofFen(905);
        return new MonthSummary(month, balance, Money.ZERO, Money.ZERO, balance, 0, List.of());
    }

    static MonthSummary hugeMonth() {
        Money spent = Money.ofFen(123_456_789_012L);
        Money received = Money.ofFen(246_913_578_067L);
        LocalDate first = SampleMachine.TODAY.minusDays(3);
        return new MonthSummary(
                MONTH,
                Money.ZERO,
                received,
                spent,
                received.minus(spent),
                1,
                List.of(
                        new MonthSummary.Day(first, received, Money.ZERO),
                        new MonthSummary.Day(SampleMachine.TODAY, Money.ZERO, spent)));
    }

    private static Movement paid(
            int daysAgo, int hour, int minute, long fen, long after, String party, String place) {
        LocalTime time = LocalTime.of(hour, minute);
        return movement(daysAgo, time, MovementKind.PAYMENT, -fen, after, party, place);
    }

    private static Movement toppedUp(int daysAgo, int hour, int minute, long fen, long after) {
        LocalTime time = LocalTime.of(hour, minute);
        return movement(daysAgo, time, MovementKind.TOP_UP, fen, after, "现金充值", "一食堂充值间");
    }

    private static Movement movement(
            int daysAgo,
            LocalTime time,
            MovementKind kind,
            long fen,
            long after,
            String party,
            String place) {
        LocalDate day = SampleMachine.TODAY.minusDays(daysAgo);
        return new Movement(
                "20261112-0041-7F3K",
                day.atTime(time).atZone(CampusTime.ZONE).toInstant(),
                kind,
                Money.ofFen(fen),
                Money.ofFen(after),
                party,
                place);
    }
}

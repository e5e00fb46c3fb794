package campus.onecard.ui.gallery;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.MonthSummary;
import campus.onecard.domain.statement.Movement;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.ui.chart.MonthChart;
import campus.onecard.ui.choice.Buttons;
import campus.onecard.ui.choice.Chips;
import campus.onecard.ui.choice.Pager;
import campus.onecard.ui.choice.Segments;
import campus.onecard.ui.choice.Tile;
import campus.onecard.ui.choice.Tiles;
import campus.onecard.ui.input.Entry;
import campus.onecard.ui.input.Keypad;
import campus.onecard.ui.input.NumberField;
import campus.onecard.ui.input.SecretField;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Look;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.money.AmountText;
import campus.onecard.ui.sheet.IdleSheet;
import campus.onecard.ui.stage.KioskPlace;
import campus.onecard.ui.stage.KioskScreen;
import campus.onecard.ui.stage.KioskShell;
import campus.onecard.ui.stage.Motion;
import campus.onecard.ui.state.ResultMark;
import campus.onecard.ui.state.States;
import campus.onecard.ui.state.StepList;
import campus.onecard.ui.statement.StatementList;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The kit's components on kiosk screens, as a program would use them. */
final class Exhibits {

    private Exhibits() {}

    static Map<String, Function<Look, Region>> all() {
        Map<String, Function<Look, Region>> all = new LinkedHashMap<>();
        all.put("choices", Exhibits::choices);
        all.put("keypad", Exhibits::keypad);
        all.put("letters", Exhibits::letters);
        all.put("home", Exhibits::home);
        all.put("statement", Exhibits::statement);
        all.put("steps", Exhibits::steps);
        all.put("result", Exhibits::result);
        all.put("failed", Exhibits::failed);
        all.put("states", Exhibits::states);
        all.put("idle", Exhibits::idle);
        all.put("rings", Exhibits::rings);
        all.put("devices", DeviceExhibits::mixed);
        all.put("devices-worst", DeviceExhibits::worst);
        all.put("devices-none", DeviceExhibits::none);
        return all;
    }

    static String say(Look look, String chinese, String english) {
        return look.isChinese() ? chinese : english;
    }

    static KioskShell shell(Look look, KioskScreen screen) {
        KioskShell shell =
                new KioskShell(
                        look,
                        new KioskPlace(
                                say(look, "第一食堂", "Canteen 1"), say(look, "3 号机", "Kiosk 3")),
                        changed -> {});
        shell.clock("14:52");
        shell.show(screen, Motion.NONE);
        return shell;
    }

    static KioskScreen screen(Look look, String title, String help, Node... body) {
        return blank(look, title, help, body).back(Buttons.back(say(look, "返回", "Back"), () -> {}));
    }

    private static KioskScreen blank(Look look, String title, String help, Node... body) {
        VBox column = new VBox(Space.NEAR, body);
        column.setAlignment(look.lowLayout() ? Pos.BOTTOM_CENTER : Pos.TOP_CENTER);
        return new KioskScreen(look, title, help).body(column);
    }

    private static KioskScreen middle(Look look, String title, String help, Node... body) {
        VBox column = new VBox(Space.ROOM, body);
        column.setAlignment(Pos.CENTER);
        return new KioskScreen(look, title, help)
                .centred(column)
                .back(Buttons.back(say(look, "返回", "Back"), () -> {}));
    }

    private static Region choices(Look look) {
        var pager = new Pager(look, () -> {}, () -> {});
        pager.whereProperty().set(say(look, "第 1 页", "Page 1"));
        pager.atStartProperty().set(true);
        Button off = Buttons.primary(say(look, "现在不能用", "Not available"), () -> {});
        off.setDisable(true);
        HBox row =
                new HBox(
                        Space.SNUG,
                        Buttons.danger(say(look, "挂失", "Report a loss"), () -> {}),
                        off);
        return shell(
                look,
                screen(
                                look,
                                say(look, "按键与选择", "Buttons and choices"),
                                say(look, "每屏只有一个实心按钮。", "One filled button per screen."),
                                Chips.of(
                                        List.of("全部 All", "消费 Spent", "充值 Top-up"),
                                        s -> say(look, s.split(" ")[0], s.split(" ")[1]),
                                        "消费 Spent",
                                        s -> {}),
                                Segments.of(
                                        List.of("明细 List", "图表 Chart"),
                                        s -> say(look, s.split(" ")[0], s.split(" ")[1]),
                                        "明细 List",
                                        s -> {}),
                                row,
                                Buttons.quiet(
                                        say(look, "忘记密码怎么办", "I forgot my password"), () -> {}),
                                pager)
                        .forward(
                                Buttons.primary(
                                        say(look, "转入 ￥100.00", "Move ￥100.00"), () -> {})));
    }

    private static Region keypad(Look look) {
        Entry entry = Entry.digits(6, 6, () -> {});
        "162".chars().forEach(c -> entry.type((char) c));
        return shell(
                look,
                middle(
                        look,
                        say(look, "请输入登录密码", "Enter your login password"),
                        say(look, "输入时请留意身边。", "Mind who stands beside you."),
                        new SecretField(entry, say(look, "登录密码", "Login password"), look),
                        Keypad.digits(entry, look)));
    }

    private static Region letters(Look look) {
        Entry entry = Entry.letters(1, 12, () -> {});
        "2023018816".chars().forEach(c -> entry.type((char) c));
        Keypad pad = Keypad.letters(entry, look);
        ((Button) pad.lookup("#key-mode")).fire();
        return shell(
                look,
                middle(
                        look,
                        say(look, "请输入学工号", "Enter your number"),
                        say(look, "学号或工号，印在卡面上。", "It is printed on your card."),
                        new NumberField(entry, say(look, "学工号", "Student or staff number")),
                        pad));
    }

    private static Region home(Look look) {
        VBox balance =
                new VBox(
                        Type.BODY.text(say(look, "张*同学，你好", "Hello, Zhang *")),
                        AmountText.of(Money.ofFen(123_456), Type.AMOUNT),
                        Type.CAPTION.text(say(look, "账户余额", "Balance")));
        balance.getStyleClass().add("card");
        balance.setMaxWidth(Double.MAX_VALUE);
        GridPane tiles = Tiles.grid(2, functions(look));
        Button lost =
                Buttons.with(
                        Icon.LOST,
                        Buttons.danger(
                                say(look, "挂失 Report a loss", "Report a loss 挂失"), () -> {}));
        lost.setMaxWidth(Double.MAX_VALUE);
        return shell(look, screen(look, "", "", balance, tiles, lost));
    }

    private static List<Tile> functions(Look look) {
        var names =
                List.of(
                        "交易查询,Transactions",
                        "修改密码,Change passwords",
                        "消费限额,Limits",
                        "银行圈存,Bank transfer",
                        "缴费,Pay fees",
                        "遗失公告,Lost cards");
        var icons =
                List.of(
                        Icon.TRANSACTIONS,
                        Icon.PASSWORD,
                        Icon.LIMITS,
                        Icon.BANK,
                        Icon.FEES,
                        Icon.LOST_NOTICES);
        List<Tile> tiles = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String[] name = names.get(i).split(",");
            tiles.add(
                    Tile.of(
                            icons.get(i),
                            say(look, name[0], name[1]),
                            say(look, name[1], name[0]),
                            () -> {}));
        }
        return tiles;
    }

    private static Region statement(Look look) {
        Instant noon = Instant.parse("2026-11-23T04:10:00Z");
        List<Movement> page = new ArrayList<>();
        Money balance = Money.ofFen(123_456);
        for (int i = 0; i < 5; i++) {
            boolean topUp = i == 3;
            Money amount = Money.ofFen(topUp ? 10_000 : -1_250 - 37L * i);
            page.add(
                    new Movement(
                            "m" + i,
                            noon.minus(Duration.ofHours(9L * i)),
                            topUp ? MovementKind.TOP_UP : MovementKind.PAYMENT,
                            amount,
                            balance,
                            topUp
                                    ? say(look, "现金充值", "Cash top-up")
                                    : say(look, "第一食堂 12 号窗口", "Canteen 1, window 12"),
                            topUp
                                    ? say(look, "师生事务大厅", "Service hall")
                                    : say(look, "第一食堂", "Canteen 1")));
            balance = balance.minus(amount);
        }
        List<MonthSummary.Day> days = new ArrayList<>();
        for (int day = 1; day <= 23; day++) {
            days.add(
                    new MonthSummary.Day(
                            LocalDate.of(2026, 11, day),
                            day == 21 ? Money.ofYuan(100) : Money.ZERO,
                            Money.ofFen(day % 7 == 0 ? 0 : 1_000 + 397L * (day * 7 % 11))));
        }
        MonthSummary month =
                new MonthSummary(
                        YearMonth.of(2026, 11),
                        Money.ofYuan(1_500),
                        Money.ofYuan(100),
                        Money.ofYuan(612),
                        Money.ofYuan(988),
                        41,
                        days);
        return shell(
                look,
                screen(
                        look,
                        say(look, "交易查询", "Transactions"),
                        say(look, "11月共支出 ￥612.00", "￥612.00 spent in November"),
                        new MonthChart(look, month),
                        new StatementList(
                                look, page, days, LocalDate.of(2026, 11, 23), opened -> {})));
    }

    private static Region steps(Look look) {
        StepList steps =
                new StepList(
                        look,
                        List.of(
                                say(look, "核对你的卡", "Checking your card"),
                                say(look, "银行正在转账", "The bank is moving the money"),
                                say(look, "记入你的账户", "Booking it to your account")));
        steps.at(1);
        return shell(look, middle(look, say(look, "正在办理", "Working on it"), "", steps));
    }

    private static Region result(Look look) {
        return shell(
                look,
                middle(
                                look,
                                "",
                                "",
                                ResultMark.done(look.withReducedMotion(true)),
                                Type.TITLE.text(say(look, "密码改好了", "Your password is changed")),
                                AmountText.signed(Money.ofFen(10_000), Type.DISPLAY),
                                AmountText.signed(Money.ofFen(-1_250), Type.TITLE),
                                AmountText.signed(Money.ofFen(-1_250), Type.HEADING),
                                AmountText.signed(Money.ofFen(10_000), Type.BODY),
                                AmountText.of(Money.ofFen(123_456_78), Type.CAPTION))
                        .forward(Buttons.primary(say(look, "完成", "Done"), () -> {})));
    }

    private static Region failed(Look look) {
        return shell(
                look,
                middle(
                        look,
                        "",
                        "",
                        ResultMark.failed(look.withReducedMotion(true)),
                        States.error(
                                say(look, "钱没有扣。", "No money was taken."),
                                say(
                                        look,
                                        "银行暂时没有回应，请稍后再试。",
                                        "The bank does not answer just now. Please try again"
                                                + " later."),
                                "E1023",
                                Buttons.outlined(say(look, "再试一次", "Try again"), () -> {}))));
    }

    private static Region states(Look look) {
        return shell(
                look,
                middle(
                        look,
                        say(look, "状态", "States"),
                        "",
                        States.loading(look),
                        States.empty(
                                Icon.EMPTY,
                                say(look, "这个月没有交易", "Nothing moved this month"),
                                say(look, "换一个月看看。", "Try another month."))));
    }

    /** Where a keyboard stands: every kind of control with its ring. */
    private static Region rings(Look look) {
        KioskShell shell = (KioskShell) choices(look);
        PseudoClass ring = PseudoClass.getPseudoClass("focus-visible");
        Stream.of(".button", ".toggle-button")
                .flatMap(kind -> shell.lookupAll(kind).stream())
                .filter(control -> !control.isDisabled())
                .forEach(control -> control.pseudoClassStateChanged(ring, true));
        return shell;
    }

    private static Region idle(Look look) {
        KioskShell shell = (KioskShell) home(look);
        IdleSheet idle = new IdleSheet(look, Duration.ofSeconds(20), () -> {});
        idle.remaining(Duration.ofSeconds(13));
        shell.sheets().open(idle.sheet());
        shell.toasts().say(Icon.INFO, say(look, "已切换到大字", "Large print is on"));
        return shell;
    }
}

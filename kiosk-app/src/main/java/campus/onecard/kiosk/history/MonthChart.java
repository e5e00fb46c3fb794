package campus.onecard.kiosk.history;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.MonthSummary;
import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.look.Type;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was spent on each day of a month, as bars; the dearest day in the accent. */
final class MonthChart {

    private static final double HEIGHT = 104;
    private static final double LEAST = 6;
    private static final int WEEK = 7;

    private MonthChart() {}

    static Node of(MonthSummary month, Setting at) {
        YearMonth which = month.month();
        int length = which.lengthOfMonth();
        GridPane chart = grid(length);
        Map<LocalDate, Money> spent =
                month.days().stream()
                        .collect(Collectors.toMap(MonthSummary.Day::day, MonthSummary.Day::spent));
        Optional<MonthSummary.Day> most = most(month);
        for (int day = 1; day <= length; day++) {
            Money money = spent.getOrDefault(which.atDay(day), Money.ZERO);
            chart.add(bar(money, most.map(MonthSummary.Day::spent).orElse(Money.ZERO)), day - 1, 0);
        }
        for (int day = 1; day <= length - 1; day += WEEK) {
            int span = Math.min(WEEK, length - day + 1);
            chart.add(Type.CAPTION.line(Integer.toString(day)), day - 1, 1, span, 1);
        }
        chart.setAccessibleText(spoken(month, most, at));
        return chart;
    }

    private static GridPane grid(int columns) {
        GridPane chart = new GridPane();
        chart.getStyleClass().add("month-chart");
        chart.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            column.setHalignment(HPos.LEFT);
            chart.getColumnConstraints().add(column);
        }
        RowConstraints bars = new RowConstraints(HEIGHT);
        bars.setValignment(VPos.BOTTOM);
        chart.getRowConstraints().add(bars);
        return chart;
    }

    private static Region bar(Money spent, Money most) {
        Region bar = new Region();
        bar.getStyleClass().add("bar");
        double part = most.isPositive() ? (double) spent.fen() / most.fen() : 0;
        double height = spent.isPositive() ? Math.max(LEAST, part * HEIGHT) : 2;
        bar.setMinHeight(height);
        bar.setMaxHeight(height);
        if (!spent.isPositive()) {
            bar.getStyleClass().add("none");
        } else if (spent.equals(most)) {
            bar.getStyleClass().add("most");
        }
        return bar;
    }

    private static Optional<MonthSummary.Day> most(MonthSummary month) {
        return month.days().stream()
                .filter(day -> day.spent().isPositive())
                .max(Comparator.comparing(MonthSummary.Day::spent));
    }

    private static String spoken(MonthSummary month, Optional<MonthSummary.Day> most, Setting at) {
        Texts texts = at.texts();
        String name = at.date("format.month", month.month());
        return most.map(
                        day ->
                                texts.get(
                                        "history.chart",
                                        name,
                                        month.spent().toText(),
                                        month.received().toText(),
                                        at.date("format.day", day.day()),
                                        day.spent().toText()))
                .orElseGet(() -> texts.get("history.chart.none", name));
    }
}

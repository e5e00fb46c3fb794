package campus.onecard.ui.chart;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.MonthSummary;
import campus.onecard.domain.text.Texts;
import campus.onecard.ui.look.Look;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.money.AmountText;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was spent on each day of a month, as bars. Every fifth day is named below, the dearest day
 * above its bar. Drawn once and never animated: thirty regions cost less than a frame. The whole
 * picture is one sentence for a screen reader.
 */
public final class MonthChart extends Region {

    private static final double HEIGHT = 156;
    private static final double GAP = 6;

    private final int daysInMonth;
    private final Money most;
    private final List<Bar> bars = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final Region base = new Region();
    private final Label peak;
    private final int peakDay;

    private record Bar(int day, Money spent, Region shape) {}

    private record Mark(int day, Label label) {}

    public MonthChart(Look look, MonthSummary month) {
        Texts words = look.kitTexts();
        YearMonth shown = month.month();
        daysInMonth = shown.lengthOfMonth();
        Optional<MonthSummary.Day> dearest =
                month.days().stream()
                        .filter(d -> d.spent().isPositive())
                        .max(Comparator.comparing(MonthSummary.Day::spent));
        most = dearest.map(MonthSummary.Day::spent).orElse(Money.ofFen(1));
        peakDay = dearest.map(d -> d.day().getDayOfMonth()).orElse(0);
        peak = Type.CAPTION.line(dearest.map(d -> AmountText.plain(d.spent())).orElse(""));
        getStyleClass().add("month-chart");
        base.getStyleClass().add("chart-base");
        getChildren().addAll(base, peak);
        month.days().stream().filter(d -> d.spent().isPositive()).forEach(this::bar);
        for (int day = 1; day <= daysInMonth; day += day == 1 ? 4 : 5) {
            mark(day);
        }
        setMinHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(sentence(words, look, month, dearest));
    }

    private void bar(MonthSummary.Day day) {
        Region shape = new Region();
        shape.getStyleClass().add("chart-bar");
        if (day.day().getDayOfMonth() == peakDay) {
            shape.getStyleClass().add("chart-peak");
        }
        bars.add(new Bar(day.day().getDayOfMonth(), day.spent(), shape));
        getChildren().add(shape);
    }

    private void mark(int day) {
        Label label = Type.CAPTION.line(Integer.toString(day));
        marks.add(new Mark(day, label));
        getChildren().add(label);
    }

    private static String sentence(
            Texts words, Look look, MonthSummary month, Optional<MonthSummary.Day> dearest) {
        String name = name(words, "month.pattern", look, month.month().atDay(1));
        return dearest.map(
                        d ->
                                words.get(
                                        "chart.spoken",
                                        name,
                                        AmountText.plain(month.spent()),
                                        name(words, "chart.day", look, d.day()),
                                        AmountText.plain(d.spent())))
                .orElseGet(() -> words.get("chart.spoken.nothing", name));
    }

    private static String name(Texts words, String pattern, Look look, LocalDate day) {
        return DateTimeFormatter.ofPattern(words.get(pattern), look.language()).format(day);
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + HEIGHT + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double width = getWidth() - left - snappedRightInset();
        double top = snappedTopInset() + peak.prefHeight(-1);
        double foot = marks.getFirst().label().prefHeight(-1);
        double ground = getHeight() - snappedBottomInset() - foot;
        double step = width / daysInMonth;
        base.resizeRelocate(left, ground, width, 2);
        for (Bar bar : bars) {
            double share = (double) bar.spent().fen() / most.fen();
            double height = Math.max(4, Math.round((ground - top) * share));
            double x = Math.round(left + (bar.day() - 1) * step + GAP / 2);
            bar.shape().resizeRelocate(x, ground - height, Math.round(step - GAP), height);
        }
        marks.forEach(m -> centre(m.label(), left + (m.day() - 0.5) * step, ground + 4));
        centre(peak, left + (peakDay - 0.5) * step, snappedTopInset());
    }

    /** Centred over its day, but never beyond the edge. */
    private void centre(Label label, double middle, double y) {
        double width = label.prefWidth(-1);
        double most = getWidth() - snappedRightInset() - width;
        double x = Math.clamp(middle - width / 2, snappedLeftInset(), Math.max(0, most));
        label.resizeRelocate(Math.round(x), y, width, label.prefHeight(-1));
    }
}

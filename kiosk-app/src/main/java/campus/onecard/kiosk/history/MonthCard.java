package campus.onecard.kiosk.history;

import campus.onecard.domain.statement.MonthSummary;
import campus.onecard.domain.statement.Overview;
import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.screen.Bones;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.chart.MonthChart;
import campus.onecard.ui.choice.Buttons;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.money.AmountText;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.time.YearMonth;
import java.util.Optional;

/** Balance, the month with its totals and chart, and the way to other months. */
final class MonthCard {

    private static final int MOST_LARGE_FIGURES = 10;

    private MonthCard() {}

    static Node of(Step.Transactions step, Setting at) {
        VBox card =
                Parts.card(
                        Space.TIGHT,
                        balance(step.overview(), at),
                        Parts.rule(),
                        months(step, at),
                        totals(step.month(), at));
        card.getStyleClass().add("month");
        return card;
    }

    private static Node balance(Fetched<Overview> overview, Setting at) {
        Node amount =
                overview.here()
                        .<Node>map(o -> AmountText.of(o.balance(), size(o, at)))
                        .orElseGet(() -> Bones.line("bone-title", 320));
        amount.setId("balance");
        HBox line =
                new HBox(
                        Space.SNUG,
                        Type.QUIET.line(at.texts().get("history.balance")),
                        amount,
                        Parts.air(),
                        statistics(at));
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    private static Button statistics(Setting at) {
        Button statistics =
                Buttons.outlined(
                        at.texts().get("history.statistics"),
                        () -> at.tell().accept(new Event.WantStatistics()));
        statistics.getStyleClass().add("arrow");
        if (!at.look().largePrint()) {
            Buttons.with(Icon.CHART, statistics);
        }
        return Setting.named("statistics", statistics);
    }

    private static Type size(Overview overview, Setting at) {
        boolean tooLong = overview.balance().toText().length() > MOST_LARGE_FIGURES;
        if (tooLong) {
            return at.large(Type.TITLE, Type.HEADING);
        }
        return at.large(Type.DISPLAY, Type.TITLE);
    }

    private static Node months(Step.Transactions step, Setting at) {
        YearMonth shown = step.shownMonth();
        Button before = arrow("month-older", Icon.EARLIER, "history.month.older", shown, -1, at);
        Button after = arrow("month-newer", Icon.LATER, "history.month.newer", shown, 1, at);
        after.setDisable(!shown.isBefore(step.thisMonth()));
        var name = Type.HEADING.line(at.date("format.month", shown));
        HBox line = new HBox(Space.SNUG, name, Parts.air(), before, after);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Button arrow(
            String id, Icon icon, String key, YearMonth shown, int months, Setting at) {
        YearMonth to = shown.plusMonths(months);
        Button arrow =
                Buttons.outlined(
                        at.date("format.month.short", to),
                        () -> at.tell().accept(new Event.FilterMonth(Optional.of(to))));
        arrow.getStyleClass().add("arrow");
        arrow.setAccessibleText(at.texts().get(key, at.date("format.month", to)));
        if (months > 0) {
            arrow.setContentDisplay(ContentDisplay.RIGHT);
        }
        return Setting.named(id, Buttons.with(icon, arrow));
    }

    private static Node totals(Fetched<MonthSummary> month, Setting at) {
        return month.here().map(summary -> known(summary, at)).orElseGet(() -> bones(at));
    }

    private static Node bones(Setting at) {
        boolean chart = Room.forChart(at.look());
        return Bones.line(chart ? "bone-chart" : "bone-text", 888);
    }

    private static Node known(MonthSummary month, Setting at) {
        Texts texts = at.texts();
        String sums =
                texts.get(
                        "history.sums",
                        month.spent().toText(),
                        month.received().toText(),
                        month.payments());
        VBox totals = Parts.column(Space.TIGHT, Type.CAPTION.text(sums));
        if (Room.forChart(at.look())) {
            totals.getChildren().add(new MonthChart(at.look(), month));
        }
        return totals;
    }
}

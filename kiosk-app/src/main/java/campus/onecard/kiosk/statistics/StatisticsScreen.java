package campus.onecard.kiosk.statistics;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.Statistics;
import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Fetched;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.screen.Bones;
import campus.onecard.kiosk.screen.Failure;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.chart.BarChart;
import campus.onecard.ui.choice.Buttons;
import campus.onecard.ui.choice.Chips;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.money.AmountText;
import campus.onecard.ui.stage.KioskScreen;
import campus.onecard.ui.state.States;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** A month's spending as bars, by meal, by place or month by month (K-06). */
public final class StatisticsScreen {

    private static final String SHEET =
            Objects.requireNonNull(StatisticsScreen.class.getResource("statistics.css"))
                    .toExternalForm();
    private static final int BARS_WHILE_LOADING = 5;
    private static final int MOST_LARGE_FIGURES = 10;

    private StatisticsScreen() {}

    public static KioskScreen build(StatisticsStep step, Setting at) {
        Texts texts = Texts.beside(at.look().language(), StatisticsScreen.class);
        VBox column =
                Parts.column(
                        Space.SNUG,
                        month(step, texts, at),
                        views(step, texts, at),
                        shown(step, texts, at));
        column.getStyleClass().add("statistics");
        KioskScreen screen =
                at.screen(texts.get("title"), "")
                        .body(column)
                        .back(at.back(texts.get("back")))
                        .forward(receipt(texts, at));
        screen.getStylesheets().add(SHEET);
        return screen;
    }

    private static Button receipt(Texts texts, Setting at) {
        Button receipt =
                Buttons.outlined(
                        texts.get("receipt"), () -> at.tell().accept(new Event.WantReceipt()));
        return Setting.named("receipt", Buttons.with(Icon.RECEIPT, receipt));
    }

    private static Node month(StatisticsStep step, Texts texts, Setting at) {
        Button before = arrow("month-older", Icon.EARLIER, "history.month.older", -1, step, at);
        Button after = arrow("month-newer", Icon.LATER, "history.month.newer", 1, step, at);
        after.setDisable(!step.hasNewer());
        var name = Type.HEADING.line(at.date("format.month", step.month()));
        HBox months = new HBox(Space.SNUG, name, Parts.air(), before, after);
        months.setAlignment(Pos.CENTER_LEFT);
        Node amount =
                step.statistics()
                        .here()
                        .<Node>map(s -> AmountText.of(s.spent(), size(s.spent(), at)))
                        .orElseGet(() -> Bones.line("bone-title", 320));
        amount.setId("spent");
        HBox total = new HBox(Space.SNUG, Type.QUIET.line(texts.get("spent")), Parts.air(), amount);
        total.setAlignment(Pos.BASELINE_LEFT);
        return Parts.card(Space.TIGHT, months, total);
    }

    private static Type size(Money amount, Setting at) {
        boolean tooLong = amount.toText().length() > MOST_LARGE_FIGURES;
        return tooLong || at.tight() ? Type.HEADING : Type.TITLE;
    }

    private static Button arrow(
            String id, Icon icon, String key, int months, StatisticsStep step, Setting at) {
        YearMonth to = step.month().plusMonths(months);
        Button arrow =
                Buttons.outlined(
                        at.date("format.month.short", to),
                        () -> at.tell().accept(new Event.FilterMonth(Optional.of(to))));
        arrow.setAccessibleText(at.texts().get(key, at.date("format.month", to)));
        if (months > 0) {
            arrow.setContentDisplay(ContentDisplay.RIGHT);
        }
        return Setting.named(id, Buttons.with(icon, arrow));
    }

    private static Node views(StatisticsStep step, Texts texts, Setting at) {
        Node views =
                Chips.of(
                        List.of(View.values()),
                        view -> texts.get("view." + view.name().toLowerCase(Locale.ROOT)),
                        step.view(),
                        view -> at.tell().accept(new StatisticsEvent.See(view)));
        views.setId("views");
        return views;
    }

    private static Node shown(StatisticsStep step, Texts texts, Setting at) {
        return switch (step.statistics()) {
            case Fetched.Waiting<Statistics> _ -> loading(texts);
            case Fetched.Failed<Statistics>(Trouble trouble) -> failed(trouble, texts, at);
            case Fetched.Here<Statistics>(Statistics statistics) ->
                    known(statistics, step.view(), texts, at);
        };
    }

    private static Node known(Statistics statistics, View view, Texts texts, Setting at) {
        List<BarChart.Bar> bars = Bars.of(statistics, view, texts, at);
        String month = at.date("format.month", statistics.month());
        if (bars.stream().allMatch(bar -> bar.amount().equals(Money.ZERO))) {
            String title =
                    view == View.MONTHS ? texts.get("empty.months") : texts.get("empty", month);
            return States.empty(Icon.EMPTY, title, texts.get("counted"));
        }
        String said = texts.get("spoken." + view.name().toLowerCase(Locale.ROOT), month);
        BarChart chart = new BarChart(said, bars);
        chart.setId("bars");
        VBox column = Parts.column(Space.SNUG, Parts.card(Space.SNUG, chart), Parts.air());
        if (!at.tight()) {
            column.getChildren().add(Parts.hint(Icon.INFO, texts.get("counted")));
        }
        return column;
    }

    private static Node loading(Texts texts) {
        VBox bones = Parts.column(Space.SNUG);
        bones.setAccessibleText(texts.get("loading"));
        for (int i = 0; i < BARS_WHILE_LOADING; i++) {
            bones.getChildren().add(Bones.line("bone-text", 984));
        }
        return bones;
    }

    private static Node failed(Trouble trouble, Texts texts, Setting at) {
        return Failure.shown(texts.get("error"), texts.get("error.help"), trouble, at);
    }
}

package campus.onecard.ui.statement;

import campus.onecard.domain.statement.MonthSummary;
import campus.onecard.domain.statement.Movement;
import campus.onecard.domain.text.Texts;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.ui.look.Look;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.money.AmountText;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One page of movements in the order they come, grouped by day under the day's totals. Each row
 * opens its movement. In large print the heads of the days give way and each row carries its date.
 */
public final class StatementList extends VBox {

    private final Look look;
    private final Texts words;
    private final LocalDate today;

    /**
     * @param totals what is known about whole days; a page may cut a day in two, so its own sum
     *     would lie. Days without a total show none
     * @param today the campus's date, for the words “today” and “yesterday”
     * @param open told which movement was pressed
     */
    public StatementList(
            Look look,
            List<Movement> page,
            List<MonthSummary.Day> totals,
            LocalDate today,
            Consumer<Movement> open) {
        this.look = look;
        this.words = look.kitTexts();
        this.today = today;
        getStyleClass().add("statement");
        setMaxWidth(Double.MAX_VALUE);
        Map<LocalDate, List<Movement>> days = new LinkedHashMap<>();
        for (Movement movement : page) {
            LocalDate day = CampusTime.dayOf(movement.at());
            days.computeIfAbsent(day, d -> new ArrayList<>()).add(movement);
        }
        days.forEach(
                (day, movements) -> {
                    if (!look.largePrint()) {
                        getChildren().add(head(day, totals));
                    }
                    getChildren().add(rows(movements, open));
                });
    }

    private VBox rows(List<Movement> movements, Consumer<Movement> open) {
        VBox rows = new VBox();
        rows.getStyleClass().add("day");
        String time = words.get(look.largePrint() ? "row.moment" : "row.time");
        DateTimeFormatter when = DateTimeFormatter.ofPattern(time, look.language());
        for (Movement movement : movements) {
            rows.getChildren().add(MovementRow.of(look, movement, when, open));
        }
        return rows;
    }

    private HBox head(LocalDate day, List<MonthSummary.Day> totals) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(Space.SNUG, Type.QUIET.line(name(day)), gap);
        head.getStyleClass().add("day-head");
        head.setAlignment(Pos.BASELINE_LEFT);
        totals.stream()
                .filter(total -> total.day().equals(day))
                .findFirst()
                .ifPresent(total -> head.getChildren().add(Type.CAPTION.line(said(total))));
        return head;
    }

    private String name(LocalDate day) {
        String date =
                DateTimeFormatter.ofPattern(words.get("day.pattern"), look.language()).format(day);
        if (day.equals(today)) {
            return words.get("day.today", date);
        }
        return day.equals(today.minusDays(1)) ? words.get("day.yesterday", date) : date;
    }

    private String said(MonthSummary.Day total) {
        String spent = AmountText.plain(total.spent());
        String received = AmountText.plain(total.received());
        if (!total.received().isPositive()) {
            return words.get("day.spent", spent);
        }
        return total.spent().isPositive()
                ? words.get("day.both", spent, received)
                : words.get("day.received", received);
    }
}

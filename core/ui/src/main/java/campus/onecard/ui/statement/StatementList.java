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
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One page of movements, newest first as they come, grouped by day with the day's totals. */
public final class StatementList extends VBox {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Look look;
    private final Texts words;
    private final Map<LocalDate, MonthSummary.Day> totals;

    /**
     * @param page the movements to show, in the order to show them
     * @param totals what is known about whole days; a page may cut a day in two, so its own sum
     *     would lie. Days without a total show none
     */
    public StatementList(Look look, List<Movement> page, Map<LocalDate, MonthSummary.Day> totals) {
        super(Space.SNUG);
        this.look = look;
        this.words = look.kitTexts();
        this.totals = Map.copyOf(totals);
        getStyleClass().add("statement");
        setMaxWidth(Double.MAX_VALUE);
        List<Movement> sameDay = new ArrayList<>();
        for (Movement movement : page) {
            if (!sameDay.isEmpty() && !day(sameDay.getFirst()).equals(day(movement))) {
                getChildren().add(group(sameDay));
                sameDay = new ArrayList<>();
            }
            sameDay.add(movement);
        }
        if (!sameDay.isEmpty()) {
            getChildren().add(group(sameDay));
        }
    }

    private static LocalDate day(Movement movement) {
        return CampusTime.dayOf(movement.at());
    }

    private VBox group(List<Movement> movements) {
        VBox rows = new VBox();
        rows.getStyleClass().add("day-rows");
        for (Movement movement : movements) {
            rows.getChildren().add(row(movement));
        }
        rows.getChildren().getLast().getStyleClass().add("last-row");
        return new VBox(Space.HAIR, head(day(movements.getFirst())), rows);
    }

    private HBox head(LocalDate day) {
        Label name = Type.STRONG.line(dayName(day));
        name.getStyleClass().add("day-name");
        HBox head = new HBox(Space.SNUG, name, gap());
        head.setAlignment(Pos.BASELINE_LEFT);
        MonthSummary.Day total = totals.get(day);
        if (total != null && total.spent().isPositive()) {
            head.getChildren().add(total("day.spent", AmountText.plain(total.spent())));
        }
        if (total != null && total.received().isPositive()) {
            head.getChildren().add(total("day.received", AmountText.plain(total.received())));
        }
        return head;
    }

    private Label total(String key, String amount) {
        return Type.CAPTION.line(words.get(key, amount));
    }

    private String dayName(LocalDate day) {
        return DateTimeFormatter.ofPattern(words.get("day.pattern"), look.language()).format(day);
    }

    private HBox row(Movement movement) {
        String kind = KindFace.name(movement.kind(), look);
        String time = TIME.format(movement.at().atZone(CampusTime.ZONE));
        Label place = Type.CAPTION.text(words.get("row.place", movement.place(), time));
        VBox what = new VBox(Type.BODY.text(movement.party()), place);
        what.setAlignment(Pos.CENTER_LEFT);
        what.setMinWidth(0);
        HBox.setHgrow(what, Priority.ALWAYS);
        String after = AmountText.plain(movement.balanceAfter());
        VBox amounts =
                new VBox(
                        AmountText.signed(movement.amount(), Type.HEADING),
                        Type.CAPTION.line(words.get("row.after", after)));
        amounts.setAlignment(Pos.CENTER_RIGHT);
        amounts.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(Space.SNUG, KindFace.icon(movement.kind()).small(), what, amounts);
        row.getStyleClass().add("movement");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setAccessibleText(
                words.get(
                        "row.spoken",
                        kind,
                        movement.party(),
                        movement.place(),
                        time,
                        AmountText.plain(movement.amount()),
                        after));
        return row;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}

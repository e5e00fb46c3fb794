package campus.onecard.kiosk.history;

import campus.onecard.domain.statement.MonthSummary;
import campus.onecard.domain.statement.Movement;
import campus.onecard.domain.text.Texts;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.screen.FaceButton;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.money.AmountText;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.util.List;

/** The movements of a page under their days. */
final class DayList {

    private DayList() {}

    static Node of(List<Movement> movements, Step.Transactions step, Setting at) {
        List<MonthSummary.Day> totals =
                step.filter().kind().isPresent()
                        ? List.of()
                        : step.month().here().map(MonthSummary::days).orElse(List.of());
        VBox days = Parts.column(0);
        days.setId("movements");
        for (DayGroup group : DayGroup.of(movements, totals)) {
            VBox rows = Parts.column(0);
            rows.getStyleClass().add("day");
            group.movements().forEach(m -> rows.getChildren().add(row(m, at)));
            if (Room.forDayHeads(at.look())) {
                days.getChildren().add(head(group, at));
            }
            days.getChildren().add(rows);
        }
        return days;
    }

    private static Node head(DayGroup group, Setting at) {
        HBox head =
                new HBox(
                        Space.SNUG,
                        Type.QUIET.line(name(group.day(), at)),
                        Parts.air(),
                        Type.CAPTION.line(totals(group, at.texts())));
        head.getStyleClass().add("day-head");
        head.setAlignment(Pos.BASELINE_LEFT);
        return head;
    }

    private static String name(LocalDate day, Setting at) {
        String date = at.date("format.day", day);
        if (day.equals(at.today())) {
            return at.texts().get("history.day.today", date);
        }
        boolean yesterday = day.equals(at.today().minusDays(1));
        return yesterday ? at.texts().get("history.day.yesterday", date) : date;
    }

    private static String totals(DayGroup group, Texts texts) {
        String spent = group.spent().toText();
        String received = group.received().toText();
        if (!group.received().isPositive()) {
            return texts.get("history.day", spent);
        }
        return group.spent().isPositive()
                ? texts.get("history.day.both", spent, received)
                : texts.get("history.day.in", received);
    }

    private static Button row(Movement movement, Setting at) {
        Texts texts = at.texts();
        var local = movement.at().atZone(CampusTime.ZONE);
        boolean heads = Room.forDayHeads(at.look());
        String time = at.date(heads ? "format.time" : "format.moment", local);
        VBox what =
                Parts.column(
                        0,
                        Type.BODY.text(movement.party()),
                        Type.CAPTION.text(movement.place() + " · " + time));
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMinWidth(0);
        VBox money =
                Parts.column(
                        0,
                        AmountText.signed(movement.amount(), Type.HEADING),
                        Type.CAPTION.line(
                                texts.get("history.after", movement.balanceAfter().toText())));
        money.setAlignment(Pos.CENTER_RIGHT);
        money.setFillWidth(false);
        money.setMinWidth(VBox.USE_PREF_SIZE);
        HBox face = new HBox(Space.SNUG, Kinds.icon(movement).medium(), what, money);
        face.setAlignment(Pos.CENTER_LEFT);
        FaceButton row =
                new FaceButton(
                        face,
                        spoken(movement, time, texts),
                        () -> at.tell().accept(new Event.OpenMovement(movement)));
        row.getStyleClass().add("movement");
        return row;
    }

    private static String spoken(Movement movement, String time, Texts texts) {
        return texts.get(
                "history.row",
                Kinds.name(movement.kind(), texts),
                movement.party(),
                movement.amount().toText(),
                movement.place(),
                time,
                movement.balanceAfter().toText());
    }
}

package campus.onecard.ui.statement;

import campus.onecard.domain.statement.Movement;
import campus.onecard.domain.text.Texts;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.ui.choice.FaceButton;
import campus.onecard.ui.look.Look;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.money.AmountText;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;

/** One movement in one line: what, where and when on the left, the amount on the right. */
final class MovementRow {

    private MovementRow() {}

    static FaceButton of(
            Look look, Movement movement, DateTimeFormatter when, Consumer<Movement> open) {
        String time = when.format(movement.at().atZone(CampusTime.ZONE));
        FaceButton row =
                new FaceButton(
                        face(look, movement, time),
                        spoken(look, movement, time),
                        () -> open.accept(movement));
        row.getStyleClass().add("movement");
        return row;
    }

    private static HBox face(Look look, Movement movement, String time) {
        Texts words = look.kitTexts();
        VBox what =
                new VBox(
                        Type.BODY.text(movement.party()),
                        Type.CAPTION.text(words.get("row.place", movement.place(), time)));
        what.setAlignment(Pos.CENTER_LEFT);
        what.setMinWidth(0);
        HBox.setHgrow(what, Priority.ALWAYS);
        String after = movement.balanceAfter().toText();
        VBox money =
                new VBox(
                        AmountText.signed(movement.amount(), Type.HEADING),
                        Type.CAPTION.line(words.get("row.after", after)));
        money.setAlignment(Pos.CENTER_RIGHT);
        money.setFillWidth(false);
        money.setMinWidth(VBox.USE_PREF_SIZE);
        HBox face = new HBox(Space.SNUG, KindFace.icon(movement.kind()).medium(), what, money);
        face.setAlignment(Pos.CENTER_LEFT);
        return face;
    }

    private static String spoken(Look look, Movement movement, String time) {
        return look.kitTexts()
                .get(
                        "row.spoken",
                        KindFace.name(movement.kind(), look),
                        movement.party(),
                        movement.place(),
                        time,
                        AmountText.plain(movement.amount()),
                        AmountText.plain(movement.balanceAfter()));
    }
}

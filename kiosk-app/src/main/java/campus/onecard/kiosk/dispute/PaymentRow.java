package campus.onecard.kiosk.dispute;

import campus.onecard.domain.statement.Movement;
import campus.onecard.domain.statement.Settled;
import campus.onecard.domain.text.Texts;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.choice.FaceButton;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.money.AmountText;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** One payment that can be marked as somebody else's; words and a tick say which ones are. */
final class PaymentRow {

    private PaymentRow() {}

    static FaceButton of(Movement payment, boolean marked, Texts texts, Setting at) {
        StackPane tick = new StackPane();
        tick.getStyleClass().add("rule-mark");
        tick.setMaxHeight(Region.USE_PREF_SIZE);
        if (marked || payment.disputed()) {
            tick.getStyleClass().add("met");
            tick.getChildren().add(Icon.CONFIRM.small());
        }
        String state = state(payment, marked, texts);
        String when = at.date("format.moment", payment.at().atZone(CampusTime.ZONE));
        Label mine = Type.CAPTION.text(state);
        mine.getStyleClass().add(marked ? "not-mine" : "mine");
        AmountText amount = AmountText.signed(payment.amount(), Type.HEADING);
        amount.setMaxHeight(Region.USE_PREF_SIZE);
        VBox words =
                Parts.column(
                        0,
                        Type.HEADING.text(payment.party()),
                        Type.CAPTION.text(when + " · " + payment.place()),
                        mine);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox face = new HBox(Space.SNUG, tick, words, amount);
        face.setAlignment(Pos.CENTER_LEFT);
        String spoken =
                String.join(", ", payment.party(), when, AmountText.plain(payment.amount()), state);
        FaceButton row =
                new FaceButton(
                        face, spoken, () -> at.tell().accept(new DisputeEvent.Mark(payment)));
        row.getStyleClass().addAll("tile", "flat", "payment");
        row.setDisable(payment.disputed());
        return row;
    }

    private static String settled(@Nullable Settled settled) {
        if (settled == null) {
            return "row.reported";
        }
        return settled.refunded() ? "row.refunded" : "row.refused";
    }

    private static String state(Movement payment, boolean marked, Texts texts) {
        if (payment.disputed()) {
            return texts.get(settled(payment.settled()));
        }
        return texts.get(marked ? "row.marked" : "row.mark");
    }
}

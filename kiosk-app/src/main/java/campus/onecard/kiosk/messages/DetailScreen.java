package campus.onecard.kiosk.messages;

import campus.onecard.domain.message.Message;
import campus.onecard.domain.message.MessageWords;
import campus.onecard.domain.text.Texts;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Tile;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.ServiceHall;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.choice.Buttons;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.stage.KioskScreen;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** One message in full: what happened, what to do now, and the number a help desk asks for. */
final class DetailScreen {

    private DetailScreen() {}

    static KioskScreen build(Message message, Texts texts, Setting at) {
        MessageWords words = MessageWords.of(message, at.look().language());
        VBox said =
                Parts.card(
                        Space.NEAR,
                        Parts.told(Face.icon(message.kind()), words.text(), at),
                        Parts.rule(),
                        Parts.told(Icon.FORWARD, words.advice(), at));
        VBox column = Parts.column(Space.NEAR, said, reference(message, texts), Parts.air());
        if (Face.mayBeAnothersDoing(message.kind())) {
            column.getChildren().add(loss(texts, at));
        }
        if (!at.tight()) {
            column.getChildren().add(ServiceHall.where(at));
        }
        String when = at.date("format.moment", message.at().atZone(CampusTime.ZONE));
        return at.screen(words.title(), when)
                .body(column)
                .back(at.back(at.texts().get("common.back")));
    }

    private static Node reference(Message message, Texts texts) {
        return Parts.hint(Icon.RECEIPT, texts.get("detail.id", message.id()));
    }

    private static Button loss(Texts texts, Setting at) {
        Button loss =
                Buttons.danger(
                        texts.get("detail.not.mine"),
                        () -> at.tell().accept(new Event.Choose(Tile.LOSS_REPORT)));
        loss.setMaxWidth(Double.MAX_VALUE);
        loss.setAlignment(Pos.CENTER);
        return Setting.named("report-loss", Buttons.with(Icon.LOST, loss));
    }
}

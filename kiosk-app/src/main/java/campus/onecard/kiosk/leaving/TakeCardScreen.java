package campus.onecard.kiosk.leaving;

import campus.onecard.domain.device.DeviceSelf;
import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.ServiceHall;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.stage.KioskScreen;

import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.Objects;

/** The card still lies on the reader. The screen goes when it is taken. */
public final class TakeCardScreen {

    private static final String SHEET =
            Objects.requireNonNull(TakeCardScreen.class.getResource("leaving.css"))
                    .toExternalForm();

    private static final double SMALLER = 0.8;

    private TakeCardScreen() {}

    public static KioskScreen build(Step.TakeCard step, Setting at) {
        Texts texts = at.texts();
        String topic = step.forgotten() ? "take.forgotten." : "take.";
        KioskScreen screen =
                at.screen("", "")
                        .announced(texts.get(topic + "spoken"))
                        .body(step.forgotten() ? forgotten(texts, at) : take(texts, at));
        screen.getStylesheets().add(SHEET);
        return screen;
    }

    private static Node take(Texts texts, Setting at) {
        VBox middle =
                Parts.column(
                        Space.ROOM,
                        Parts.air(),
                        picture(texts, at),
                        centred(Type.AMOUNT.text(texts.get("take.title"))),
                        centred(Type.QUIET.text(texts.get("take.help"))),
                        Parts.air());
        middle.setAlignment(Pos.CENTER);
        return middle;
    }

    /** Its owner is hardly near any more: whoever comes by reads what to do with it. */
    private static Node forgotten(Texts texts, Setting at) {
        boolean slot = at.station().self().map(DeviceSelf::takesFoundCards).orElse(false);
        String leave = texts.get(slot ? "take.forgotten.slot" : "take.forgotten.desk");
        VBox facts =
                Parts.card(
                        Space.NEAR,
                        Parts.told(Icon.CARD, texts.get("take.forgotten.mine"), at),
                        Parts.told(slot ? Icon.CARD : Icon.PLACE, leave, at),
                        Parts.told(Icon.MESSAGE, texts.get("take.forgotten.told"), at));
        return slot
                ? Parts.message(head(texts, at), facts)
                : Parts.message(head(texts, at), facts, ServiceHall.where(at));
    }

    /** Large letters and the low layout leave no room for the drawing; a mark says the same. */
    private static Node head(Texts texts, Setting at) {
        Label title = Type.DISPLAY.text(texts.get("take.forgotten.title"));
        if (at.tight()) {
            return Parts.hero(at, "notice", Icon.CARD, title);
        }
        VBox head = Parts.column(Space.NEAR, smaller(picture(texts, at)), centred(title));
        head.setAlignment(Pos.CENTER);
        return head;
    }

    private static Node smaller(Node picture) {
        picture.setScaleX(SMALLER);
        picture.setScaleY(SMALLER);
        return new Group(picture);
    }

    private static Node picture(Texts texts, Setting at) {
        return TakePicture.build(!at.look().reducedMotion(), texts.get("take.picture"));
    }

    private static Label centred(Label label) {
        label.getStyleClass().add("centred");
        return label;
    }
}

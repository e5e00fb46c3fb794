package campus.onecard.kiosk.leaving;

import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.stage.KioskScreen;
import campus.onecard.ui.state.ResultMark;

import javafx.geometry.Pos;
import javafx.scene.layout.VBox;

/** Good-bye. It shows nothing personal and goes by itself. */
public final class SigningOutScreen {

    private SigningOutScreen() {}

    public static KioskScreen build(Setting at) {
        Texts texts = at.texts();
        var title = Type.DISPLAY.text(texts.get("goodbye.title"));
        var help = Type.QUIET.text(texts.get("goodbye.help"));
        title.getStyleClass().add("centred");
        help.getStyleClass().add("centred");
        VBox middle =
                Parts.column(
                        Space.ROOM,
                        Parts.air(),
                        ResultMark.done(at.look()),
                        title,
                        help,
                        Parts.air());
        middle.setAlignment(Pos.CENTER);
        return at.screen("", "")
                .announced(texts.get("goodbye.title"))
                .body(middle)
                .forward(at.forward(texts.get("goodbye.done"), new Event.Cancel()));
    }
}

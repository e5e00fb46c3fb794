package campus.onecard.kiosk.leaving;

import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.stage.KioskScreen;

import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The card still lies on the reader. The screen goes when it is taken. */
public final class TakeCardScreen {

    private TakeCardScreen() {}

    public static KioskScreen build(Setting at) {
        Texts texts = at.texts();
        StackPane mark = new StackPane(Icon.CARD.large());
        mark.getStyleClass().addAll("mark", "notice");
        mark.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var title = Type.DISPLAY.text(texts.get("take.title"));
        var help = Type.QUIET.text(texts.get("take.help"));
        title.getStyleClass().add("centred");
        help.getStyleClass().add("centred");
        VBox middle = Parts.column(Space.ROOM, Parts.air(), mark, title, help, Parts.air());
        middle.setAlignment(Pos.CENTER);
        return at.screen("", "").announced(texts.get("take.title")).body(middle);
    }
}

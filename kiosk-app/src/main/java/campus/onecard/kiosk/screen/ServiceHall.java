package campus.onecard.kiosk.screen;

import campus.onecard.domain.text.Texts;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;

import javafx.scene.layout.VBox;

/** Hall, hours and help line: nobody is left without a next place to go. */
public final class ServiceHall {

    private ServiceHall() {}

    /** Three lines under a thin rule. */
    public static VBox where(Setting at) {
        Texts texts = at.texts();
        return Parts.column(
                Space.TIGHT,
                Parts.rule(),
                Parts.fact(Icon.PLACE, texts.get("place.hall")),
                Parts.fact(Icon.TIME, texts.get("place.hall.hours")),
                Parts.fact(Icon.PHONE, texts.get("common.phone", at.phone())));
    }
}

package campus.onecard.kiosk.screen;

import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.ui.choice.Buttons;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.state.States;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** Something that was only to be looked at could not be fetched. */
public final class Failure {

    private Failure() {}

    /** What failed, what to do, the help code, and a button that asks again. */
    public static Region shown(String what, String help, Trouble trouble, Setting at) {
        Button again =
                Buttons.outlined(
                        at.texts().get("failed.again"), () -> at.tell().accept(new Event.Retry()));
        return States.error(
                what,
                help,
                at.texts().get("common.code", trouble.code()),
                Setting.named("again", Buttons.with(Icon.AGAIN, again)));
    }
}

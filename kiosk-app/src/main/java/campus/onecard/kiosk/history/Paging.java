package campus.onecard.kiosk.history;

import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Pages;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.choice.Buttons;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.stage.KioskScreen;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;

/** Older and newer pages, in the foot where the thumb is. Nobody has to drag. */
final class Paging {

    private Paging() {}

    static void put(KioskScreen screen, Step.Transactions step, Setting at) {
        Texts texts = at.texts();
        Pages pages = step.pages();
        Button newer = Buttons.outlined(texts.get("history.newer"), tell(at, new Event.Newer()));
        Button older = Buttons.outlined(texts.get("history.older"), tell(at, new Event.Older()));
        Buttons.with(Icon.UP, Setting.named("newer", newer)).setDisable(!pages.hasNewer());
        Buttons.with(Icon.DOWN, Setting.named("older", older));
        older.setDisable(!pages.hasOlder() || pages.current().isEmpty() || pages.turning());
        older.setContentDisplay(ContentDisplay.RIGHT);
        HBox both = new HBox(Space.SNUG, newer, older);
        if (!at.look().largePrint()) {
            var where = Type.QUIET.line(texts.get("history.page", pages.shown() + 1));
            both.getChildren().add(1, where);
        }
        both.setAlignment(Pos.CENTER);
        screen.forward(both);
    }

    private static Runnable tell(Setting at, Event event) {
        return () -> at.tell().accept(event);
    }
}

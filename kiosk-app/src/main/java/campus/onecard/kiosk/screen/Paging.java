package campus.onecard.kiosk.screen;

import campus.onecard.kiosk.journey.Event;
import campus.onecard.ui.choice.Buttons;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;

/** Older and newer pages of a list, where the thumb is. Nobody has to drag. */
public final class Paging {

    private Paging() {}

    /** Both buttons and, where there is room, the page between them; the first page is 1. */
    public static HBox row(int page, boolean hasNewer, boolean hasOlder, Setting at) {
        return between(newer(hasNewer, at), older(hasOlder, at), page, at);
    }

    private static HBox between(Button before, Button after, int page, Setting at) {
        HBox both = new HBox(Space.SNUG, before, after);
        if (!at.look().largePrint()) {
            both.getChildren().add(1, Type.QUIET.line(at.texts().get("history.page", page)));
        }
        both.setAlignment(Pos.CENTER);
        return both;
    }

    /** The same for a list that is in no order of time. */
    public static HBox pages(int page, boolean hasBefore, boolean hasAfter, Setting at) {
        Button before =
                leaf(
                        "newer",
                        at.texts().get("page.before"),
                        Icon.UP,
                        new Event.Newer(),
                        hasBefore,
                        at);
        Button after =
                leaf(
                        "older",
                        at.texts().get("page.after"),
                        Icon.DOWN,
                        new Event.Older(),
                        hasAfter,
                        at);
        after.setContentDisplay(ContentDisplay.RIGHT);
        return between(before, after, page, at);
    }

    /** Towards today. */
    public static Button newer(boolean there, Setting at) {
        return leaf(
                "newer", at.texts().get("history.newer"), Icon.UP, new Event.Newer(), there, at);
    }

    /** Away from today. */
    public static Button older(boolean there, Setting at) {
        Button older =
                leaf(
                        "older",
                        at.texts().get("history.older"),
                        Icon.DOWN,
                        new Event.Older(),
                        there,
                        at);
        older.setContentDisplay(ContentDisplay.RIGHT);
        return older;
    }

    private static Button leaf(
            String name, String words, Icon icon, Event event, boolean there, Setting at) {
        Button button = Buttons.outlined(words, () -> at.tell().accept(event));
        button.setDisable(!there);
        return Buttons.with(icon, Setting.named(name, button));
    }
}

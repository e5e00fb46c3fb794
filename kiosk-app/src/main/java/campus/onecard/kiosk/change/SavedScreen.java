package campus.onecard.kiosk.change;

import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.ChangeReason;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.PasswordChange;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.stage.KioskScreen;
import campus.onecard.ui.state.ResultMark;

/** It is changed. */
final class SavedScreen {

    private SavedScreen() {}

    static KioskScreen build(PasswordChange step, Setting at) {
        Texts texts = at.texts();
        var hero =
                Parts.hero(
                        at,
                        ResultMark.done(at.look()),
                        at.large(Type.TITLE, Type.HEADING).text(texts.get("changed.fact.money")));
        var card =
                Parts.card(
                        Space.NEAR,
                        Parts.told(Icon.SHIELD, texts.get("changed.fact.keep"), at),
                        Parts.told(Icon.PERSON, texts.get("changed.fact.staff"), at));
        boolean more = step.at() + 1 < step.kinds().size();
        String next = texts.get(more ? "changed.next.payment" : onward(step));
        String title = texts.get("changed.title." + ChangeScreen.kind(step));
        return at.screen(title, texts.get("changed.help"))
                .body(Parts.message(hero, card))
                .back(at.leave())
                .forward(at.forward(next, new Event.Confirm()));
    }

    private static String onward(PasswordChange step) {
        return switch (step.reason()) {
            case ChangeReason.Forced forced when forced.then().isPresent() -> "changed.next.then";
            case ChangeReason.Forced _ -> "changed.next.home";
            case ChangeReason.Wished() -> "common.home";
        };
    }
}

package campus.onecard.kiosk.change;

import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.Change;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.PasswordChange;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.stage.KioskScreen;
import campus.onecard.ui.state.StepList;

import java.util.List;

/** Saving: nobody can leave it. And what to do when no answer came. */
final class SavingScreen {

    private SavingScreen() {}

    static KioskScreen saving(PasswordChange step, Setting at) {
        Texts texts = at.texts();
        StepList list =
                new StepList(
                        at.look(),
                        List.of(
                                texts.get("checking.typed"),
                                texts.get("checking.save"),
                                texts.get("checking.saved")));
        list.at(1);
        return at.screen(ChangeScreen.title(step, texts), texts.get("checking.help"))
                .centred(Parts.card(Space.NEAR, list));
    }

    static KioskScreen unsure(Change.Unsure change, Setting at) {
        Texts texts = at.texts();
        var card =
                Parts.card(
                        Space.NEAR,
                        Parts.told(Icon.AGAIN, texts.get("unsure.again"), at),
                        Parts.told(Icon.PASSWORD, texts.get("unsure.both"), at));
        var hero =
                Parts.hero(
                        at,
                        "notice",
                        Icon.WAITING,
                        at.large(Type.TITLE, Type.HEADING).text(texts.get("unsure.money")));
        var code = Type.CAPTION.text(texts.get("common.code", change.trouble().code()));
        return at.screen(texts.get("unsure.title"), texts.get("unsure.help"))
                .body(Parts.message(hero, card, code))
                .back(at.leave())
                .forward(at.forward(texts.get("unsure.retry"), new Event.Retry()));
    }
}

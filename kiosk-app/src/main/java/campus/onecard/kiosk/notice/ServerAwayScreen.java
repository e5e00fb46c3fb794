package campus.onecard.kiosk.notice;

import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.notice.Notice.Fact;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.stage.KioskScreen;

import javafx.scene.Node;

import java.util.List;

/** The server did not answer: what still works, and trying again. */
public final class ServerAwayScreen {

    private ServerAwayScreen() {}

    public static KioskScreen build(Step.ServerAway step, Setting at) {
        Texts texts = at.texts();
        return notice(step)
                .on(at, standing(step, at.texts()), code(step, at.texts()))
                .back(at.back(texts.get("common.end")))
                .forward(at.forward(texts.get("away.again"), new Event.Retry()));
    }

    private static Notice notice(Step.ServerAway step) {
        boolean away = step.trouble().kind() == Trouble.Kind.AWAY;
        return away
                ? new Notice(
                        "away.",
                        "notice",
                        Icon.AWAY,
                        List.of(
                                new Fact(Icon.MEAL, "works.pay"),
                                new Fact(Icon.PLACE, "works.hall"),
                                new Fact(Icon.LOST, "works.loss")))
                : new Notice(
                        "failed.",
                        "notice",
                        Icon.WARNING,
                        List.of(new Fact(Icon.SHIELD, "money"), new Fact(Icon.PERSON, "hall")));
    }

    private static Node standing(Step.ServerAway step, Texts texts) {
        return step.reachable()
                ? Parts.banner("good", Icon.DONE, texts.get("away.back"))
                : Parts.banner("notice", Icon.WAITING, texts.get("away.trying"));
    }

    private static Node code(Step.ServerAway step, Texts texts) {
        return Type.CAPTION.text(texts.get("common.code", step.trouble().code()));
    }
}

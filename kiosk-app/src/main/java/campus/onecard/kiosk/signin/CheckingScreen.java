package campus.onecard.kiosk.signin;

import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.Step;
import campus.onecard.kiosk.journey.Who;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.stage.KioskScreen;
import campus.onecard.ui.state.StepList;

import java.util.List;

/** What the machine is doing right now, in named steps. */
public final class CheckingScreen {

    private CheckingScreen() {}

    public static KioskScreen build(Step.Checking step, Setting at) {
        Texts texts = at.texts();
        StepList list = new StepList(at.look(), names(step, texts));
        list.at(step instanceof Step.CheckingCard ? 0 : 1);
        return at.screen(texts.get("checking.title"), texts.get("checking.help"))
                .centred(Parts.card(Space.NEAR, list))
                .back(at.leave());
    }

    private static List<String> names(Step.Checking step, Texts texts) {
        return switch (step) {
            case Step.CheckingCard _ ->
                    List.of(texts.get("checking.card.now"), texts.get("checking.password.next"));
            case Step.CheckingPassword at ->
                    List.of(
                            at.who() instanceof Who.ByCard
                                    ? texts.get("checking.card")
                                    : texts.get("checking.number"),
                            texts.get("checking.password"),
                            texts.get("checking.account"));
        };
    }
}

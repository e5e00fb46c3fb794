package campus.onecard.kiosk.found;

import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.ServiceHall;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.stage.KioskScreen;
import campus.onecard.ui.state.ResultMark;
import campus.onecard.ui.state.States;

import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** What a finder sees: what happens to the card and where to put it, never whose it is. */
public final class FoundScreen {

    private FoundScreen() {}

    public static KioskScreen build(FoundStep step, Setting at) {
        Texts texts = Texts.beside(at.look().language(), FoundScreen.class);
        return switch (step) {
            case FoundStep.Confirming _ -> confirming(texts, at);
            case FoundStep.Sending _ ->
                    at.screen(texts.get("sending"), texts.get("sending.help"))
                            .centred(States.loading(texts.get("sending.now")));
            case FoundStep.Unsure unsure -> unsure(unsure, texts, at);
            case FoundStep.Thanked _ -> thanked(texts, at);
            case FoundStep.Worthless _ -> worthless(texts, at);
        };
    }

    private static KioskScreen confirming(Texts texts, Setting at) {
        VBox facts =
                Parts.card(
                        Space.NEAR,
                        Parts.told(Icon.SHIELD, texts.get("confirm.stop"), at),
                        Parts.told(Icon.MESSAGE, texts.get("confirm.told"), at),
                        Parts.told(Icon.PERSON, texts.get("confirm.nobody"), at));
        return at.screen(texts.get("confirm"), texts.get("confirm.help"))
                .body(Parts.message(hero("notice", Icon.CARD, texts.get("confirm.ask"), at), facts))
                .back(at.back(at.texts().get("common.back")))
                .forward(at.forward(texts.get("confirm.yes"), new Event.Confirm()));
    }

    private static KioskScreen unsure(FoundStep.Unsure step, Texts texts, Setting at) {
        var code = Type.CAPTION.text(at.texts().get("common.code", step.trouble().code()));
        return at.screen(texts.get("unsure"), texts.get("unsure.help"))
                .body(
                        Parts.message(
                                hero("notice", Icon.WAITING, texts.get("unsure.once"), at),
                                Parts.card(
                                        Space.NEAR,
                                        Parts.told(Icon.PLACE, texts.get("unsure.hall"), at)),
                                ServiceHall.where(at),
                                code))
                .back(at.back(at.texts().get("common.end")))
                .forward(at.forward(texts.get("unsure.again"), new Event.Retry()));
    }

    private static KioskScreen thanked(Texts texts, Setting at) {
        Pane hero =
                Parts.hero(
                        at,
                        ResultMark.done(at.look()),
                        at.large(Type.TITLE, Type.HEADING).text(texts.get("thanks.now")));
        return at.screen(texts.get("thanks"), "")
                .body(
                        Parts.message(
                                hero,
                                Parts.card(
                                        Space.NEAR,
                                        Parts.told(Icon.CARD, texts.get("thanks.bring"), at),
                                        Parts.told(Icon.MESSAGE, texts.get("thanks.told"), at)),
                                ServiceHall.where(at)))
                .forward(at.forward(texts.get("finish"), new Event.Confirm()));
    }

    private static KioskScreen worthless(Texts texts, Setting at) {
        return at.screen(texts.get("worthless"), texts.get("worthless.help"))
                .body(
                        Parts.message(
                                hero("plain", Icon.CARD, texts.get("worthless.now"), at),
                                ServiceHall.where(at)))
                .forward(at.forward(texts.get("finish"), new Event.Confirm()));
    }

    private static Pane hero(String tone, Icon icon, String words, Setting at) {
        return Parts.hero(at, tone, icon, at.large(Type.TITLE, Type.HEADING).text(words));
    }
}

package campus.onecard.kiosk.found;

import campus.onecard.domain.device.DeviceSelf;
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

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import java.util.stream.Stream;

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
            case FoundStep.LayAgain _ -> again(texts, at);
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

    private static KioskScreen again(Texts texts, Setting at) {
        VBox facts =
                Parts.card(
                        Space.NEAR,
                        Parts.told(Icon.SHIELD, texts.get("again.why"), at),
                        Parts.told(Icon.MESSAGE, texts.get("again.once"), at),
                        leave("again.", texts, at));
        return at.screen(texts.get("again"), texts.get("again.help"))
                .body(Parts.message(hero("notice", Icon.TAP, texts.get("again.now"), at), facts))
                .back(at.back(at.texts().get("common.end")))
                .forward(at.forward(texts.get("again.yes"), new Event.Retry()));
    }

    /** Into this machine where it has a slot, else to the hall. */
    private static Node leave(String prefix, Texts texts, Setting at) {
        return Parts.told(slot(at) ? Icon.CARD : Icon.PLACE, texts.get(prefix + place(at)), at);
    }

    private static boolean slot(Setting at) {
        return at.station().self().map(DeviceSelf::takesFoundCards).orElse(false);
    }

    private static String place(Setting at) {
        return slot(at) ? "slot" : "desk";
    }

    /** The desk with its hours, for whoever is sent there. */
    private static Node[] desk(Setting at, Node... others) {
        Stream<Node> desk = slot(at) ? Stream.empty() : Stream.of(ServiceHall.where(at));
        return Stream.concat(Stream.of(others), desk).toArray(Node[]::new);
    }

    private static KioskScreen unsure(FoundStep.Unsure step, Texts texts, Setting at) {
        var code = Type.CAPTION.text(at.texts().get("common.code", step.trouble().code()));
        return at.screen(texts.get("unsure"), texts.get("unsure.help"))
                .body(
                        Parts.message(
                                hero("notice", Icon.WAITING, texts.get("unsure.once"), at),
                                desk(
                                        at,
                                        Parts.card(Space.NEAR, leave("unsure.", texts, at)),
                                        code)))
                .back(at.back(at.texts().get("common.end")))
                .forward(at.forward(texts.get("unsure.again"), new Event.Retry()));
    }

    private static KioskScreen thanked(Texts texts, Setting at) {
        Pane hero =
                Parts.hero(
                        at,
                        ResultMark.done(at.look()),
                        at.large(Type.TITLE, Type.HEADING).text(texts.get("thanks.now")));
        VBox facts =
                Parts.card(
                        Space.NEAR,
                        leave("thanks.", texts, at),
                        Parts.told(Icon.MESSAGE, texts.get("thanks.told"), at));
        return at.screen(texts.get("thanks"), "")
                .body(Parts.message(hero, desk(at, facts)))
                .forward(at.forward(texts.get("finish"), new Event.Confirm()));
    }

    private static KioskScreen worthless(Texts texts, Setting at) {
        Pane hero = hero("plain", Icon.CARD, texts.get("worthless." + place(at)), at);
        return at.screen(texts.get("worthless"), texts.get("worthless.help"))
                .body(Parts.message(hero, desk(at)))
                .forward(at.forward(texts.get("finish"), new Event.Confirm()));
    }

    private static Pane hero(String tone, Icon icon, String words, Setting at) {
        return Parts.hero(at, tone, icon, at.large(Type.TITLE, Type.HEADING).text(words));
    }
}

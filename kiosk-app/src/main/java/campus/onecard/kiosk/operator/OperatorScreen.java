package campus.onecard.kiosk.operator;

import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Input;
import campus.onecard.kiosk.journey.Trouble;
import campus.onecard.kiosk.screen.KeyScreen;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.ServiceHall;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.kiosk.screen.Typing;
import campus.onecard.ui.input.Entry;
import campus.onecard.ui.input.SecretField;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.stage.KioskScreen;
import campus.onecard.ui.state.States;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

import java.util.Locale;

/** The way into the menu, and the screen of each of its steps. */
public final class OperatorScreen {

    private OperatorScreen() {}

    public static KioskScreen build(OperatorStep step, Setting at) {
        Texts texts = Texts.beside(at.look().language(), OperatorScreen.class);
        return switch (step) {
            case OperatorStep.Pin pin -> pin(pin, texts, at);
            case OperatorStep.Entering _ -> waiting("entering", texts, at);
            case OperatorStep.NoAnswer silent -> noAnswer(silent.trouble(), texts, at);
            case OperatorStep.Refused refused -> refused(refused, texts, at);
            case OperatorStep.TurnedAway _ -> turnedAway(texts, at);
            case OperatorStep.Menu menu -> MenuScreen.menu(menu, texts, at);
            case OperatorStep.Confirming confirming -> MenuScreen.confirming(confirming, texts, at);
            case OperatorStep.Switching _ -> waiting("switching", texts, at);
            case OperatorStep.Unsure unsure -> MenuScreen.unsure(unsure, texts, at);
            case OperatorStep.Devices devices -> DevicesScreen.build(devices, texts, at);
            case OperatorStep.Orders orders -> OrdersScreen.build(orders, texts, at);
            case OperatorStep.Facts facts -> FactsScreen.build(facts, texts, at);
            case OperatorStep.Leaving _ -> waiting("leaving", texts, at);
        };
    }

    private static KioskScreen waiting(String topic, Texts texts, Setting at) {
        return at.screen(texts.get("waiting." + topic), texts.get("waiting.help"))
                .centred(States.loading(texts.get("waiting." + topic + ".now")));
    }

    private static KioskScreen pin(OperatorStep.Pin step, Texts texts, Setting at) {
        int length = Input.PAYMENT.longest();
        Runnable done = () -> at.tell().accept(new Event.Confirm());
        Entry entry =
                Typing.joined(Entry.digits(length, length, done), step.input().text(), at.tell());
        KeyScreen keys =
                new KeyScreen(entry, new SecretField(entry, texts.get("pin.field"), at.look()))
                        .digitsOnly();
        if (step.triesLeft().isPresent()) {
            int left = step.triesLeft().getAsInt();
            keys.with(Parts.banner("bad", Icon.WARNING, texts.get("pin.wrong", left)));
        }
        keys.maybe(Parts.hint(Icon.INFO, texts.get("pin.kind")), at)
                .maybe(Parts.hint(Icon.SHIELD, texts.get("pin.booked")), at);
        return keys.on(at.screen(texts.get("pin"), texts.get("pin.help")), at)
                .back(at.back(at.texts().get("common.back")))
                .forward(keys.forward(texts.get("pin.enter"), at));
    }

    private static KioskScreen noAnswer(Trouble trouble, Texts texts, Setting at) {
        return at.screen(texts.get("silent"), texts.get("silent.help"))
                .body(
                        Parts.message(
                                hero("notice", Icon.AWAY, texts.get("silent.once"), at),
                                ServiceHall.where(at),
                                code(trouble, at)))
                .back(at.back(at.texts().get("common.back")))
                .forward(at.forward(at.texts().get("failed.again"), new Event.Retry()));
    }

    private static KioskScreen refused(OperatorStep.Refused step, Texts texts, Setting at) {
        String topic = "refused." + step.reason().name().toLowerCase(Locale.ROOT);
        return at.screen(texts.get("refused"), texts.get("refused.help"))
                .body(
                        Parts.message(
                                hero("notice", Icon.LOCKED, texts.get(topic), at),
                                Parts.card(
                                        Space.NEAR,
                                        Parts.told(Icon.INFO, texts.get(topic + ".do"), at)),
                                ServiceHall.where(at)))
                .forward(at.forward(at.texts().get("notice.finish"), new Event.Confirm()));
    }

    private static KioskScreen turnedAway(Texts texts, Setting at) {
        return at.screen(texts.get("closed"), texts.get("closed.help"))
                .body(
                        Parts.message(
                                hero("notice", Icon.CLOSE, texts.get("closed.why"), at),
                                Parts.card(
                                        Space.NEAR,
                                        Parts.told(Icon.SHIELD, texts.get("closed.money"), at),
                                        Parts.told(Icon.PLACE, texts.get("closed.other"), at)),
                                ServiceHall.where(at)))
                .forward(at.forward(at.texts().get("notice.finish"), new Event.Confirm()));
    }

    /** What the help line asks for. */
    static Node code(Trouble trouble, Setting at) {
        return Type.CAPTION.text(at.texts().get("common.code", trouble.code()));
    }

    /** The head of a message. */
    static Pane hero(String tone, Icon icon, String words, Setting at) {
        return Parts.hero(at, tone, icon, at.large(Type.TITLE, Type.HEADING).text(words));
    }
}

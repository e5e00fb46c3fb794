package campus.onecard.kiosk.order;

import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.ServiceHall;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.stage.KioskScreen;

import javafx.scene.layout.VBox;

/** Nobody knows yet what became of it: said as it is, and what happens now. */
final class OpenScreen {

    private OpenScreen() {}

    static KioskScreen unsure(OrderStep.Unsure step, Setting at) {
        Texts texts = OrderScreen.texts(at);
        OrderWords words = step.order().words(at.look().language());
        var hero =
                Parts.hero(
                        at,
                        "notice",
                        Icon.WAITING,
                        at.large(Type.TITLE, Type.HEADING).text(texts.get("order.unsure.once")));
        VBox card =
                Parts.card(
                        Space.NEAR,
                        Parts.told(Icon.AGAIN, texts.get("order.unsure.trying"), at),
                        Parts.told(Icon.TIME, texts.get("order.unsure.stay"), at));
        var code = Type.CAPTION.text(at.texts().get("common.code", step.trouble().code()));
        return at.screen(
                        texts.get("order.unsure.title", words.name()),
                        texts.get("order.unsure.help"))
                .body(Parts.message(hero, card, code))
                .forward(at.forward(texts.get("order.unsure.now"), new Event.Retry()));
    }

    static KioskScreen unknown(OrderStep.Unknown step, Setting at) {
        Texts texts = OrderScreen.texts(at);
        OrderWords words = step.order().words(at.look().language());
        boolean ours = step.who() == OrderStep.Silence.SERVER;
        String money = ours ? texts.get("order.unknown.money") : words.waiting();
        String now = texts.get(ours ? "order.unknown.machine" : "order.unknown.outside");
        var hero =
                Parts.hero(
                        at, "notice", Icon.WAITING, at.large(Type.TITLE, Type.HEADING).text(money));
        VBox card =
                Parts.card(
                        Space.NEAR,
                        Parts.told(Icon.AGAIN, now, at),
                        Parts.told(Icon.MESSAGE, texts.get("order.unknown.message"), at));
        return at.screen(
                        texts.get("order.unknown.title", words.name()),
                        texts.get("order.unknown.help"))
                .body(Parts.message(hero, card, ServiceHall.where(at)))
                .forward(at.forward(at.texts().get("common.home"), new Event.Confirm()));
    }
}

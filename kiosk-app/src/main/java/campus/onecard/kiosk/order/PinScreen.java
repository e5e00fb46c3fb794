package campus.onecard.kiosk.order;

import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.journey.Input;
import campus.onecard.kiosk.screen.KeyScreen;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.kiosk.screen.Typing;
import campus.onecard.ui.input.Entry;
import campus.onecard.ui.input.SecretField;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.stage.KioskScreen;

/** Types the payment password for an order. */
final class PinScreen {

    private PinScreen() {}

    static KioskScreen build(OrderStep.Pin step, Setting at) {
        Texts texts = OrderScreen.texts(at);
        OrderWords words = step.order().words(at.look().language());
        Runnable done = () -> at.tell().accept(new Event.Confirm());
        int length = Input.PAYMENT.longest();
        Entry entry =
                Typing.joined(Entry.digits(length, length, done), step.input().text(), at.tell());
        String name = texts.get("order.pin");
        KeyScreen keys = new KeyScreen(entry, new SecretField(entry, name, at.look())).digitsOnly();
        if (step.triesLeft().isPresent()) {
            int left = step.triesLeft().getAsInt();
            keys.with(Parts.banner("bad", Icon.WARNING, texts.get("order.pin.wrong", left)))
                    .maybe(Parts.hint(Icon.SHIELD, words.untouched()), at);
        }
        keys.maybe(Parts.hint(Icon.INFO, texts.get("order.pin.kind")), at);
        return keys.on(at.screen(name, texts.get("order.pin.help")), at)
                .back(at.back(at.texts().get("common.back")))
                .forward(keys.forward(words.forward(), at));
    }
}

package campus.onecard.kiosk.order;

import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.stage.KioskScreen;
import campus.onecard.ui.state.StepList;

import javafx.scene.control.Label;

import java.util.List;

/** On its way: nobody can leave it. Quiet for a second, then words, then the steps by name. */
final class SendingScreen {

    private SendingScreen() {}

    static KioskScreen build(OrderStep.Sending step, Setting at) {
        Texts texts = OrderScreen.texts(at);
        Order order = step.order();
        OrderWords words = order.words(at.look().language());
        Label soon = Type.QUIET.text(texts.get("order.sending.soon"));
        StepList steps =
                new StepList(
                        at.look(),
                        List.of(
                                texts.get("order.sending.written"),
                                texts.get("order.sending.asked"),
                                texts.get("order.sending.booked")));
        steps.at(1);
        Slowly.show(soon, steps);
        var card = Parts.card(0, Sums.change(at, words.change(), order.change()));
        var waiting = Parts.column(Space.NEAR, soon, steps);
        return at.screen(texts.get("order.sending", words.name()), texts.get("order.sending.help"))
                .centred(Parts.column(Space.ROOM, card, waiting));
    }
}

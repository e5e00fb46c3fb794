package campus.onecard.kiosk.order;

import campus.onecard.domain.text.Texts;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.kiosk.screen.Parts;
import campus.onecard.kiosk.screen.Setting;
import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;
import campus.onecard.ui.look.Type;
import campus.onecard.ui.stage.KioskScreen;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;

/** An order on the screen, wherever it stands. */
public final class OrderScreen {

    private OrderScreen() {}

    public static KioskScreen build(OrderStep step, Setting at) {
        return switch (step) {
            case OrderStep.Review review -> review(review, at);
            case OrderStep.Pin pin -> PinScreen.build(pin, at);
            case OrderStep.Locked locked -> EndScreen.locked(locked, at);
            case OrderStep.Sending sending -> SendingScreen.build(sending, at);
            case OrderStep.Unsure unsure -> OpenScreen.unsure(unsure, at);
            case OrderStep.Unknown unknown -> OpenScreen.unknown(unknown, at);
            case OrderStep.Done done -> EndScreen.done(done, at);
            case OrderStep.Declined declined -> EndScreen.declined(declined, at);
        };
    }

    private static KioskScreen review(OrderStep.Review step, Setting at) {
        Order order = step.order();
        Texts texts = texts(at);
        OrderWords words = order.words(at.look().language());
        VBox sums = Sums.card(at, order.before(), words.change(), order.change());
        return at.screen(texts.get("order.review", words.name()), texts.get("order.review.help"))
                .body(Parts.column(Space.NEAR, facts(words.facts(), at), sums))
                .back(at.back(texts.get("order.change")))
                .forward(at.forward(words.forward(), new Event.Confirm()));
    }

    /** What there is to check, one under the other. */
    static VBox facts(List<OrderWords.Fact> facts, Setting at) {
        VBox card = Parts.card(at.tight() ? Space.TIGHT : Space.SNUG);
        for (OrderWords.Fact fact : facts) {
            card.getChildren().add(line(fact));
        }
        return card;
    }

    private static HBox line(OrderWords.Fact fact) {
        HBox name = Parts.hint(fact.icon(), fact.name());
        name.setMinWidth(HBox.USE_PREF_SIZE);
        Label value = Type.BODY.text(fact.value());
        value.setMaxWidth(Double.MAX_VALUE);
        value.getStyleClass().add("to-the-right");
        HBox.setHgrow(value, Priority.ALWAYS);
        HBox line = new HBox(Space.NEAR, name, value);
        line.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        return line;
    }

    /** What money did, in a sentence with its mark. */
    static HBox money(String sentence, Setting at) {
        return Parts.told(Icon.SHIELD, sentence, at);
    }

    static Texts texts(Setting at) {
        return Texts.beside(at.look().language(), OrderScreen.class);
    }
}

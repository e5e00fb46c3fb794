package campus.onecard.kiosk.screen;

import campus.onecard.domain.money.Money;
import campus.onecard.kiosk.journey.Event;
import campus.onecard.ui.choice.Buttons;
import campus.onecard.ui.look.Space;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;

/** The usual amounts side by side, each one touch. */
public final class AmountPresets {

    private AmountPresets() {}

    /**
     * @param amounts whole yuan each
     * @param words what a button says, by its yuan
     * @param chosen what pressing it tells
     */
    public static HBox row(
            List<Money> amounts,
            LongFunction<String> words,
            Function<Money, Event> chosen,
            Setting at) {
        HBox row = new HBox(Space.SNUG);
        for (Money amount : amounts) {
            long yuan = amount.fen() / 100;
            Button button =
                    Buttons.outlined(
                            words.apply(yuan), () -> at.tell().accept(chosen.apply(amount)));
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            row.getChildren().add(Setting.named("amount-" + yuan, button));
        }
        return row;
    }
}

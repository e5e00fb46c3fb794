package campus.onecard.ui.choice;

import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Filters in a row, exactly one of them chosen; the chosen one also carries a tick. */
public final class Chips {

    private Chips() {}

    /**
     * @param choices what can be chosen; the first chip is the first choice
     * @param name the words on a chip
     * @param chosen the one that is chosen now
     * @param choose called when a person picks another one
     */
    public static <T> FlowPane of(
            List<T> choices, Function<T, String> name, T chosen, Consumer<T> choose) {
        FlowPane row = new FlowPane(Space.TIGHT, Space.TIGHT);
        row.getStyleClass().add("chips");
        List<ToggleButton> chips = new ArrayList<>();
        for (T choice : choices) {
            ToggleButton chip = chip(name.apply(choice), choice.equals(chosen));
            chip.setOnAction(
                    e -> {
                        chips.forEach(each -> each.setSelected(each == chip));
                        choose.accept(choice);
                    });
            chips.add(chip);
        }
        row.getChildren().addAll(chips);
        return row;
    }

    /** In no toggle group: there a Tab stops at the chosen one only, and arrows choose unasked. */
    private static ToggleButton chip(String words, boolean chosen) {
        ToggleButton chip = new StayingToggle(words);
        chip.getStyleClass().add("chip");
        var tick = Icon.CONFIRM.small();
        chip.graphicProperty().bind(chip.selectedProperty().map(on -> on ? tick : null));
        chip.setSelected(chosen);
        return chip;
    }
}

package campus.onecard.ui.choice;

import campus.onecard.ui.look.Icon;
import campus.onecard.ui.look.Space;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

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
        ToggleGroup one = new ToggleGroup();
        for (T choice : choices) {
            row.getChildren()
                    .add(
                            chip(
                                    name.apply(choice),
                                    one,
                                    choice.equals(chosen),
                                    () -> choose.accept(choice)));
        }
        return row;
    }

    private static ToggleButton chip(
            String words, ToggleGroup one, boolean chosen, Runnable choose) {
        ToggleButton chip = new StayingToggle(words);
        chip.getStyleClass().add("chip");
        var tick = Icon.CONFIRM.small();
        chip.graphicProperty().bind(chip.selectedProperty().map(on -> on ? tick : null));
        chip.setToggleGroup(one);
        chip.setSelected(chosen);
        chip.setOnAction(e -> choose.run());
        return chip;
    }
}

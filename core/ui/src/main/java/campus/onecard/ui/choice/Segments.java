package campus.onecard.ui.choice;

import javafx.scene.control.ToggleButton;

import org.controlsfx.control.SegmentedButton;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Two to four ways to see the same thing, side by side in one outline, one of them chosen. */
public final class Segments {

    private Segments() {}

    /**
     * @param choices two to four
     * @param name the words of a segment
     * @param chosen the one that is chosen now
     * @param choose called when a person picks another one
     */
    public static <T> SegmentedButton of(
            List<T> choices, Function<T, String> name, T chosen, Consumer<T> choose) {
        SegmentedButton segments = new SegmentedButton();
        segments.getStyleClass().add("segments");
        for (T choice : choices) {
            ToggleButton one = new StayingToggle(name.apply(choice));
            one.setSelected(choice.equals(chosen));
            one.setOnAction(e -> choose.accept(choice));
            segments.getButtons().add(one);
        }
        return segments;
    }
}

package campus.onecard.kiosk.screen;

import campus.onecard.kiosk.journey.Event;
import campus.onecard.ui.input.Entry;

import java.util.function.Consumer;

/**
 * Joins the keys of the screen to the journey: what is typed into the entry is told as events, one
 * by one, so that the journey's step and the entry always hold the same.
 */
public final class Typing {

    private Typing() {}

    /**
     * Fills the entry with what the step already holds, and tells every change from then on.
     *
     * @param already what was typed before the screen was built
     */
    public static Entry joined(Entry entry, String already, Consumer<Event> tell) {
        already.chars().forEach(c -> entry.type((char) c));
        entry.textProperty().addListener((p, before, now) -> tell(before, now, tell));
        return entry;
    }

    private static void tell(String before, String now, Consumer<Event> tell) {
        if (now.length() > before.length()) {
            now.substring(before.length())
                    .chars()
                    .forEach(c -> tell.accept(new Event.Typed(Character.toString(c))));
        } else if (now.isEmpty() && before.length() > 1) {
            tell.accept(new Event.Clear());
        } else {
            tell.accept(new Event.Erase());
        }
    }
}

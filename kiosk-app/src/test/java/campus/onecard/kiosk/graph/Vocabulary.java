package campus.onecard.kiosk.graph;

import campus.onecard.kiosk.journey.Event;

import java.util.List;

/**
 * What can happen within one function of the kiosk, for the walk through all its screens. A new
 * function brings its own and adds it to {@link Vocabularies}.
 */
public interface Vocabulary {

    /** What a person or a device can do, each as the events it causes: a typed PIN is six. */
    List<List<Event>> doings();

    /** Everything the server can answer to this attempt, whatever it was about. */
    List<Event> answers(long attempt);

    /** A word typed on the keypad and confirmed. */
    static List<Event> typed(String word) {
        List<Event> events = new java.util.ArrayList<>();
        word.chars().forEach(c -> events.add(new Event.Typed(Character.toString(c))));
        events.add(new Event.Confirm());
        return events;
    }
}

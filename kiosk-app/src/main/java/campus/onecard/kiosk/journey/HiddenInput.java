package campus.onecard.kiosk.journey;

/**
 * What was typed of a password so far. It prints as stars wherever a log might print it.
 *
 * @param text zero or more letters and digits
 */
public record HiddenInput(String text) {

    public static final HiddenInput EMPTY = new HiddenInput("");

    /** How many dots a screen shows. */
    public int length() {
        return text.length();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** After a key that the rule takes; unchanged by every other event. */
    public HiddenInput edited(Event event, Input rule) {
        return new HiddenInput(rule.edit(text, event));
    }

    @Override
    public String toString() {
        return "******";
    }
}

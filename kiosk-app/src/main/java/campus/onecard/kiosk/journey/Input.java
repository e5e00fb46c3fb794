package campus.onecard.kiosk.journey;

import java.util.Locale;

/** Which characters a field takes and how many. Anything else typed is ignored. */
public enum Input {
    /** A student or staff number: upper case. */
    NUMBER("[0-9A-Z]", 20),
    /** A login password. */
    LOGIN("[0-9A-Za-z]", 20),
    /** A payment password: six digits. */
    PAYMENT("[0-9]", 6),
    /** The number of a bank account (K-04). */
    BANK_ACCOUNT("[0-9]", 19),
    /** A building, or a room in it, as payees write them: upper case. */
    ROOM("[0-9A-Z]", 8),
    /** An amount in whole yuan. */
    YUAN("[0-9]", 5);

    private final String accepted;
    private final int longest;

    Input(String accepted, int longest) {
        this.accepted = accepted;
        this.longest = longest;
    }

    /** The most characters the field takes. */
    public int longest() {
        return longest;
    }

    /** Whether a digits-only keypad is enough. */
    public boolean digitsOnly() {
        return this != NUMBER && this != LOGIN && this != ROOM;
    }

    /** As {@link #edit}, for what needs not be hidden. */
    public String edited(String text, Event event) {
        return edit(text, event);
    }

    /** The text after a key; unchanged by every other event. */
    String edit(String text, Event event) {
        return switch (event) {
            case Event.Typed(String character) -> typed(text, character);
            case Event.Erase() -> text.isEmpty() ? text : text.substring(0, text.length() - 1);
            case Event.Clear() -> "";
            default -> text;
        };
    }

    private String typed(String text, String character) {
        String wanted =
                this == NUMBER || this == ROOM ? character.toUpperCase(Locale.ROOT) : character;
        boolean fits = text.length() < longest && wanted.matches(accepted);
        return fits ? text + wanted : text;
    }
}

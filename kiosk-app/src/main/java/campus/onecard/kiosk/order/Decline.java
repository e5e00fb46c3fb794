package campus.onecard.kiosk.order;

import java.util.Locale;

/** Why nothing moved. Each function has an enum or a record of its own for it. */
public interface Decline {

    /** What the person can do now, one or two sentences. */
    String advice(Locale language);

    /** What they read to the help desk. */
    String code();

    /** Whether the very same order may be tried once more, as a new one. */
    default boolean mayRepeat() {
        return false;
    }
}

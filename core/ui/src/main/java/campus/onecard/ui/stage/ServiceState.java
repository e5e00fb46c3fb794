package campus.onecard.ui.stage;

import java.util.Locale;

/** What the dot in the top band says; the words beside it say the same. */
public enum ServiceState {
    /** Everything works. */
    OPEN,
    /** Something is missing, for example paper. */
    LIMITED,
    /** The server cannot be reached. */
    AWAY;

    String styleClass() {
        return "service-" + name().toLowerCase(Locale.ROOT);
    }
}

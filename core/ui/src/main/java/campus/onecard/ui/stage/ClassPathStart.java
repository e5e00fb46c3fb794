package campus.onecard.ui.stage;

import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * The programs run JavaFX from the class path, on purpose (one class path, one launcher). JavaFX
 * warns about that at every start; this one sentence is kept from the terminal, every other warning
 * of the toolkit stays.
 */
public final class ClassPathStart {

    /** Held, because the logging of the JDK forgets loggers that nobody holds. */
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private static final String SENTENCE = "Unsupported JavaFX configuration";

    private ClassPathStart() {}

    /** Call it before the toolkit starts. */
    public static void expected() {
        TOOLKIT.setFilter(ClassPathStart::worthSaying);
    }

    private static boolean worthSaying(LogRecord said) {
        String message = said.getMessage();
        return message == null || !message.startsWith(SENTENCE);
    }
}

package campus.onecard.server.home;

import java.util.Arrays;
import java.util.List;

/**
 * The program cannot start or go on, and a person has to do something. Holds the key of a sentence
 * in the program's texts, so that the sentence can be told in Chinese or English.
 */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param key a sentence in {@code campus/onecard/server/texts_*.properties}
     * @param arguments fill the sentence; no secrets, no personal data
     */
    public StartRefused(String key, Object... arguments) {
        super(key + " " + Arrays.toString(arguments));
        this.key = key;
        this.arguments = Arrays.stream(arguments).map(a -> (Object) a.toString()).toList();
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }

    /** Adds where the trouble came from. */
    public StartRefused because(Throwable cause) {
        initCause(cause);
        return this;
    }
}

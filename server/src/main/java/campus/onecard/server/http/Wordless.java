package campus.onecard.server.http;

import org.jspecify.annotations.Nullable;

/**
 * What went wrong and where, for the log: kinds and places of a failure and its causes, without
 * their messages, for those may quote what people sent.
 */
public final class Wordless extends Exception {

    private static final long serialVersionUID = 1L;

    public Wordless(Throwable failure) {
        super(failure.getClass().getName(), cause(failure), false, true);
        setStackTrace(failure.getStackTrace());
    }

    private static @Nullable Throwable cause(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null ? null : new Wordless(cause);
    }
}

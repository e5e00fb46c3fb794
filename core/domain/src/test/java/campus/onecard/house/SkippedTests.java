package campus.onecard.house;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestWatcher;

import java.util.Map;
import java.util.TreeMap;

/**
 * Says at the end of a module's tests how many were skipped for want of a tool, and how to install
 * it: {@code SKIPPED 16 tests: …}. Maven alone counts them and keeps the reason to itself. Found by
 * JUnit in every module.
 */
public final class SkippedTests implements TestWatcher {

    private static final String MARK = "SKIPPED: ";

    @Override
    public void testAborted(ExtensionContext context, @Nullable Throwable cause) {
        String said = cause == null ? "" : String.valueOf(cause.getMessage());
        int at = said.indexOf(MARK);
        if (at >= 0) {
            context.getRoot()
                    .getStore(Namespace.create(SkippedTests.class))
                    .computeIfAbsent(Count.class, _ -> new Count(), Count.class)
                    .add(said.substring(at + MARK.length()));
        }
    }

    /** Closed by JUnit when all tests are over. */
    private static final class Count implements AutoCloseable {

        private final Map<String, Integer> reasons = new TreeMap<>();

        synchronized void add(String reason) {
            reasons.merge(reason, 1, Integer::sum);
        }

        @Override
        public synchronized void close() {
            reasons.forEach(
                    (reason, tests) ->
                            System.out.println("SKIPPED " + tests + " tests: " + reason));
        }
    }
}

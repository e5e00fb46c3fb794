package campus.onecard.house;

import static org.junit.platform.commons.support.AnnotationSupport.findAnnotatedMethods;
import static org.junit.platform.commons.support.HierarchyTraversalMode.TOP_DOWN;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestWatcher;
import org.junit.platform.commons.annotation.Testable;

import java.util.Map;
import java.util.TreeMap;

/**
 * Says at the end of a module's tests how many were skipped for want of a tool, and how to install
 * it: {@code SKIPPED 16 tests: …}. Maven alone counts them and keeps the reason to itself. Found by
 * JUnit in every module.
 */
public final class SkippedTests implements TestWatcher, AfterAllCallback {

    private static final String MARK = "SKIPPED: ";

    @Override
    public void testAborted(ExtensionContext context, @Nullable Throwable cause) {
        if (cause != null) {
            note(context, cause, 1);
        }
    }

    /** Whole classes are skipped too, and their tests are not told of one by one. */
    @Override
    public void afterAll(ExtensionContext context) {
        Class<?> tests = context.getRequiredTestClass();
        context.getExecutionException()
                .ifPresent(
                        cause ->
                                note(
                                        context,
                                        cause,
                                        findAnnotatedMethods(tests, Testable.class, TOP_DOWN)
                                                .size()));
    }

    private static void note(ExtensionContext context, Throwable cause, int tests) {
        String said = String.valueOf(cause.getMessage());
        int at = said.indexOf(MARK);
        if (at >= 0) {
            context.getRoot()
                    .getStore(Namespace.create(SkippedTests.class))
                    .getOrComputeIfAbsent(Count.class, _ -> new Count(), Count.class)
                    .add(said.substring(at + MARK.length()), tests);
        }
    }

    /** Closed by JUnit when all tests are over. */
    private static final class Count implements AutoCloseable {

        private final Map<String, Integer> reasons = new TreeMap<>();

        synchronized void add(String reason, int tests) {
            reasons.merge(reason, tests, Integer::sum);
        }

        @Override
        public synchronized void close() {
            reasons.forEach(
                    (reason, tests) ->
                            System.out.println("SKIPPED " + tests + " tests: " + reason));
        }
    }
}

package campus.onecard.server.inspection;

import campus.onecard.domain.books.VerifyReport.Violation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What was found wrong; the first are kept, the others counted. */
final class Violations {

    private static final int KEPT = 50;

    private final List<Violation> first = new ArrayList<>();
    private long count;

    void add(String rule, Object... about) {
        count++;
        if (first.size() < KEPT) {
            first.add(new Violation(rule, Arrays.stream(about).map(String::valueOf).toList()));
        }
    }

    List<Violation> first() {
        return first;
    }

    long count() {
        return count;
    }
}

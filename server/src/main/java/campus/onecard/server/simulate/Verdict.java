package campus.onecard.server.simulate;

import java.util.Objects;
import java.util.Optional;

/** What was found wrong; the first one counts. */
final class Verdict {

    private Optional<Violation> first = Optional.empty();

    /** Both must be equal. */
    void same(String what, Object expected, Object came) {
        if (!Objects.equals(expected, came)) {
            violated(what, String.valueOf(expected), String.valueOf(came));
        }
    }

    void holds(boolean holds, String what, String expected, Object came) {
        if (!holds) {
            violated(what, expected, String.valueOf(came));
        }
    }

    void violated(String what, String expected, String came) {
        if (first.isEmpty()) {
            first = Optional.of(new Violation(what, expected, came));
        }
    }

    Optional<Violation> first() {
        return first;
    }

    boolean isClean() {
        return first.isEmpty();
    }
}

package campus.onecard.client;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.Problem;

import org.jspecify.annotations.Nullable;

/** What came of sending one request to one server once. */
sealed interface Exchange {

    /** A 2xx answer; the body is empty for 204. */
    record Answered(byte[] body) implements Exchange {}

    /** A problem that says nothing was done. */
    record Refused(Problem problem) implements Exchange {
        /** Whether another server, or the same one later, may do it. */
        boolean isPassing() {
            return saysNothingWasBegun(problem);
        }
    }

    /** A busy server says so before it begins, one that stands by never begins. */
    static boolean saysNothingWasBegun(Problem problem) {
        return problem.code().equals(ErrorCode.BUSY.shortCode())
                || problem.code().equals(ErrorCode.STANDBY.shortCode());
    }

    /** Surely nothing reached the server. */
    record NotSent() implements Exchange {}

    /**
     * Something was sent and no word came back that says what became of it.
     *
     * @param problem what the server said, null when it said nothing we understand
     */
    record Lost(@Nullable Problem problem) implements Exchange {}

    /**
     * The one of two tries that leaves more open. Once a try was lost, a later refusal does not say
     * what became of it.
     */
    static Exchange worse(Exchange before, Exchange now) {
        return before instanceof Lost || (before instanceof Refused && now instanceof NotSent)
                ? before
                : now;
    }
}

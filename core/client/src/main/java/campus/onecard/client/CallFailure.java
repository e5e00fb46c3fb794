package campus.onecard.client;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.api.Problem;
import campus.onecard.domain.api.Route;

/**
 * Why a call brought no answer. The three kinds ask for three different screens. None holds
 * personal data.
 */
public abstract sealed class CallFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private CallFailure(String message) {
        super(message);
    }

    /** The server understood and said no. Nothing was changed. */
    public static final class Refused extends CallFailure {
        private static final long serialVersionUID = 1L;
        private final transient Problem problem;

        Refused(Problem problem) {
            super(
                    problem.code()
                            + " "
                            + problem.title()
                            + " (request "
                            + problem.requestId()
                            + ")");
            this.problem = problem;
        }

        public Problem problem() {
            return problem;
        }

        /** Whether it was refused for this reason. */
        public boolean is(ErrorCode code) {
            return problem.code().equals(code.shortCode());
        }
    }

    /** No server could be reached. Nothing was changed; trying later is safe. */
    public static final class Unreachable extends CallFailure {
        private static final long serialVersionUID = 1L;

        Unreachable(String route) {
            super(route + ": no server answers; check the network and the server's address");
        }
    }

    /**
     * The command was sent and no answer came: it may have been carried out or not. Send the same
     * command again, with the same id, to learn which.
     */
    public static final class Unknown extends CallFailure {
        private static final long serialVersionUID = 1L;

        Unknown(String route) {
            super(route + ": sent, but no answer came; send the same command again to learn more");
        }
    }

    /** An answer that makes no sense leaves open what was done, like none at all. */
    static CallFailure unreadable(Route<?, ?> route) {
        return route.method() == Route.Method.GET
                ? new CallFailure.Unreachable(route.name())
                : new CallFailure.Unknown(route.name());
    }
}

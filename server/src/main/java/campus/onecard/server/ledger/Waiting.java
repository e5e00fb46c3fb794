package campus.onecard.server.ledger;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.server.http.ProblemException;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/**
 * A command in a lane's queue, and who waits for its answer.
 *
 * @param content of the command, computed by the caller's thread
 * @param arrived when the server took it, which is when it counts as done
 */
record Waiting<O>(
        Command<O> command, ContentHash content, Instant arrived, CompletableFuture<O> answer) {

    static <O> Waiting<O> of(Command<O> command, Instant now) {
        return new Waiting<>(command, command.content(), now, new CompletableFuture<>());
    }

    void fail(ErrorCode code, String detail) {
        answer.completeExceptionally(new ProblemException(code, detail));
    }

    /** Whether it was booked or not cannot be told now; the id tells later. */
    void unknown() {
        fail(
                ErrorCode.OUTCOME_UNKNOWN,
                "The outcome is not known yet. Ask again with the same id; nothing is booked"
                        + " twice.");
    }
}

package campus.onecard.server.http;

import org.jspecify.annotations.Nullable;

/**
 * Answers one route. Knows nothing of HTTP.
 *
 * @param <Q> the request body, {@link Void} where there is none
 * @param <A> the answer, {@link Void} where there is none
 */
@FunctionalInterface
public interface Handler<Q, A> {

    /**
     * @param call who asks, and with which parameters
     * @param body null exactly when the route has no body, whose type then is {@link Void}
     * @return null exactly when the route answers nothing
     * @throws ProblemException for what the caller must be told as an error
     */
    @Nullable A answer(Call call, Q body);
}

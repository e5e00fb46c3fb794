package campus.onecard.server.http;

import org.jspecify.annotations.Nullable;

/**
 * Answers one route. Knows nothing of HTTP.
 *
 * @param <Q> the request body, {@link Void} where there is none
 * @param <A> the answer, {@link Void} where there is none
 */
@FunctionalInterface
public interface Handler<Q extends @Nullable Object, A extends @Nullable Object> {

    /**
     * @param call who asks, and with which parameters
     * @param body null exactly when the route has no body
     * @throws ProblemException for what the caller must be told as an error
     */
    A answer(Call call, Q body);
}

package campus.onecard.server.http;

/**
 * Answers a route whose command is remembered by its id.
 *
 * @param <Q> the request body
 * @param <A> the answer
 */
@FunctionalInterface
public interface CommandHandler<Q, A> {

    /**
     * As {@link Handler#answer}; says besides whether the answer was recorded before.
     *
     * @throws ProblemException for what the caller must be told as an error
     */
    Reply<A> reply(Call call, Q body);
}

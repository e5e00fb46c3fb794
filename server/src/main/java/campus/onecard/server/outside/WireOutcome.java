package campus.onecard.server.outside;

/**
 * How a call to an outside system ended.
 *
 * @param <A> the answer
 */
public sealed interface WireOutcome<A> {

    /** It answered, and the answer is signed. */
    record Answered<A>(A answer) implements WireOutcome<A> {}

    /**
     * This call did nothing there, for certain: it never left, or it was turned away unread.
     *
     * @param why a short technical word for the log, such as {@code ConnectException}
     */
    record Nothing<A>(String why) implements WireOutcome<A> {}

    /**
     * Nobody knows: no answer in time, a broken line, an answer that is not theirs or makes no
     * sense.
     *
     * @param why as in {@link Nothing}
     */
    record Unknown<A>(String why) implements WireOutcome<A> {}
}

package campus.onecard.kiosk.journey;

import java.util.Optional;

/**
 * Something the server is asked for: on its way, here, or not to be had.
 *
 * @param <T> what it is
 */
public sealed interface Fetched<T> {

    /**
     * On its way.
     *
     * @param attempt which request it is; the answer carries the same number
     */
    record Waiting<T>(long attempt) implements Fetched<T> {}

    record Here<T>(T value) implements Fetched<T> {}

    record Failed<T>(Trouble trouble) implements Fetched<T> {}

    /** The thing itself, when it is here. */
    default Optional<T> here() {
        return this instanceof Here<T>(T value) ? Optional.of(value) : Optional.empty();
    }

    default boolean waitsFor(long attempt) {
        return this instanceof Waiting<T>(long mine) && mine == attempt;
    }

    /** Takes an answer, unless it is to an older question. */
    default Fetched<T> came(long attempt, T answer) {
        return waitsFor(attempt) ? new Here<>(answer) : this;
    }

    default Fetched<T> failed(long attempt, Trouble trouble) {
        return waitsFor(attempt) ? new Failed<>(trouble) : this;
    }

    /** Asks again where it failed. */
    default Fetched<T> again(Attempts attempts) {
        return this instanceof Failed<T> ? new Waiting<>(attempts.next()) : this;
    }
}

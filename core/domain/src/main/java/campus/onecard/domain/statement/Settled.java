package campus.onecard.domain.statement;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What became of a payment that its owner reported as wrong.
 *
 * @param refused why it is not given back; null when it was
 * @param at since when
 */
public record Settled(@Nullable NotRefunded refused, Instant at) {

    /** Whether the money is on the balance again. */
    public boolean refunded() {
        return refused == null;
    }
}

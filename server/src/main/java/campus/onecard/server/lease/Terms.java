package campus.onecard.server.lease;

import java.time.Duration;

/**
 * How long a lease lasts and what follows from it.
 *
 * @param lasts since its last renewal, by the database's clock; then others may take it. At least
 *     one second
 */
public record Terms(Duration lasts) {

    private static final Duration RENEW = Duration.ofSeconds(1);
    private static final Duration APPLY = Duration.ofMillis(500);

    public Terms {
        if (lasts.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("a lease lasts a second or more");
        }
    }

    /**
     * How long the holder itself trusts a renewal: less than it lasts, for clocks run differently
     * and what was begun must have ended before another begins.
     */
    Duration trusted() {
        return lasts.multipliedBy(4).dividedBy(5);
    }

    /** The pause between two renewals. */
    Duration renew() {
        return shorter(RENEW, lasts.dividedBy(4));
    }

    /** The pause between two looks whether the lease is free. */
    Duration apply() {
        return shorter(APPLY, lasts.dividedBy(4));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}

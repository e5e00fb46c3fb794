package campus.onecard.server.http;

import campus.onecard.server.http.RateLimits.Rate;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;

/**
 * One refilling budget for each caller. Memory is bounded: beyond the most callers, the one not
 * seen for longest is forgotten.
 */
final class TokenBuckets {

    private static final int MOST_CALLERS = 10_000;

    private final Rate rate;
    private final InstantSource clock;
    private final LinkedHashMap<String, Long> fullAt = new LinkedHashMap<>(16, 0.75f, true);

    TokenBuckets(Rate rate, InstantSource clock) {
        this.rate = rate;
        this.clock = clock;
    }

    /**
     * Takes one token of the caller's. A bucket is kept as the moment from which it would be full
     * again; each token taken moves that moment by one refill.
     *
     * @return zero when there was one, otherwise how long until there is
     */
    synchronized Duration take(String caller) {
        long now = clock.millis();
        long full = Math.max(fullAt.getOrDefault(caller, now), now);
        long refill = rate.refill().toMillis();
        long wait = full + refill - now - rate.burst() * refill;
        if (wait > 0) {
            return Duration.ofMillis(wait);
        }
        fullAt.put(caller, full + refill);
        if (fullAt.size() > MOST_CALLERS) {
            fullAt.pollFirstEntry();
        }
        return Duration.ZERO;
    }
}

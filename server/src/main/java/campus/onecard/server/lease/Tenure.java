package campus.onecard.server.lease;

import campus.onecard.server.ledger.Mandate;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * One server's time with the lease. Ends by itself, by this machine's steady clock, unless it is
 * renewed.
 */
final class Tenure implements Mandate {

    private final long epoch;
    private final Duration trusted;
    private final LongSupplier nanos;
    private volatile long until;

    /**
     * @param trusted how long a renewal holds
     * @param nanos a clock that only goes forward
     * @param asked when the lease was asked for, on that clock
     */
    Tenure(long epoch, Duration trusted, LongSupplier nanos, long asked) {
        this.epoch = epoch;
        this.trusted = trusted;
        this.nanos = nanos;
        this.until = asked + trusted.toNanos();
    }

    /**
     * @param asked when the renewal was sent; what the answer took on its way does not count
     */
    void renewed(long asked) {
        until = asked + trusted.toNanos();
    }

    @Override
    public long epoch() {
        return epoch;
    }

    @Override
    public boolean holds() {
        return nanos.getAsLong() - until < 0;
    }
}

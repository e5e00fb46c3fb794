package campus.onecard.server.bench;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * How long things took, counted in buckets that grow with the time: each is at most 1/64 wide. Many
 * threads may add at once.
 */
final class Latencies {

    private static final int FINE_BITS = 6;
    private static final int FINE = 1 << FINE_BITS;

    private final AtomicLongArray buckets = new AtomicLongArray((64 - FINE_BITS + 1) * FINE);

    void add(long nanos) {
        buckets.incrementAndGet(bucket(Math.max(nanos, 0)));
    }

    long count() {
        long count = 0;
        for (int i = 0; i < buckets.length(); i++) {
            count += buckets.get(i);
        }
        return count;
    }

    /**
     * @param percentile 0 to 100
     * @return nanoseconds that so many percent did not exceed; 0 when there is nothing
     */
    long at(double percentile) {
        long before = (long) Math.ceil(count() * percentile / 100);
        long seen = 0;
        for (int i = 0; i < buckets.length(); i++) {
            seen += buckets.get(i);
            if (seen >= before && seen > 0) {
                return most(i);
            }
        }
        return 0;
    }

    /** Below 128 each value has its own; above, each power of two has 64. */
    private static int bucket(long nanos) {
        int shift = Math.max(0, 64 - Long.numberOfLeadingZeros(nanos) - FINE_BITS - 1);
        return shift * FINE + (int) (nanos >> shift);
    }

    /** The largest value of the bucket. */
    private static long most(int bucket) {
        int shift = Math.max(0, bucket / FINE - 1);
        long first = (long) (bucket - shift * FINE) << shift;
        return first + (1L << shift) - 1;
    }
}

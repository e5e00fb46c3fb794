package campus.onecard.server.bench;

import campus.onecard.server.ledger.EntryIds;

import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Places in the books for those who pay without a lane: a posting and its two entries each, in a
 * lane that no server of the bench has.
 */
final class Sequence {

    private static final int STEP = 64;

    private final InstantSource clock;
    private final AtomicLong last = new AtomicLong();

    Sequence(InstantSource clock) {
        this.clock = clock;
    }

    /** The posting's; its entries follow at steps of 64. */
    long next() {
        long now = EntryIds.firstAt(clock.instant()) + STEP - 1;
        return last.updateAndGet(before -> Math.max(before + 3 * STEP, now));
    }
}

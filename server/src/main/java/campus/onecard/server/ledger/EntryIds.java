package campus.onecard.server.ledger;

import java.time.Instant;

/**
 * Ids of entries: booking time in milliseconds, then 14 bits of sequence, then the lane. So a span
 * of time is a span of ids, and lanes never meet.
 */
public final class EntryIds {

    private static final int TIME_SHIFT = 20;

    private final int lane;
    private long last;

    /**
     * @param last the highest id in the books; every new one is higher
     */
    EntryIds(int lane, long last) {
        this.lane = lane;
        this.last = last / Slots.COUNT * Slots.COUNT + lane;
    }

    long next(Instant bookedAt) {
        last = Math.max(last + Slots.COUNT, firstAt(bookedAt) | lane);
        return last;
    }

    /** No entry booked at that time or later has a smaller id. */
    public static long firstAt(Instant time) {
        return time.toEpochMilli() << TIME_SHIFT;
    }

    static Instant timeOf(long id) {
        return Instant.ofEpochMilli(id >> TIME_SHIFT);
    }
}

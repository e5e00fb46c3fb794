package campus.onecard.server.ledger;

import java.time.Instant;

/**
 * Ids of postings and entries: booking time in milliseconds, then 14 bits of sequence, then the
 * lane. So a span of time is a span of ids, and lanes never meet.
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

    /**
     * Takes as many in a row, see {@link #after}.
     *
     * @return the first
     */
    long take(int count, Instant bookedAt) {
        long first = Math.max(last + Slots.COUNT, firstAt(bookedAt) | lane);
        last = after(first, count - 1);
        return first;
    }

    /** The id so many places further in the same lane. */
    static long after(long id, int places) {
        return id + (long) places * Slots.COUNT;
    }

    /** No entry booked at that time or later has a smaller id. */
    public static long firstAt(Instant time) {
        return time.toEpochMilli() << TIME_SHIFT;
    }

    /** The time of the id, which is that of the booking or very little later. */
    public static Instant timeOf(long id) {
        return Instant.ofEpochMilli(id >> TIME_SHIFT);
    }
}

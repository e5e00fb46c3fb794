package campus.onecard.server.ledger;

import java.sql.SQLException;
import java.time.Instant;

/** What a lane keeps between batches: its epoch, the next ids, the time of the last booking. */
final class LaneMemory {

    private final long epoch;
    private final EntryIds entryIds;
    private long turn;
    private Instant lastBooked;

    private LaneMemory(long epoch, EntryIds entryIds, long turn, Instant lastBooked) {
        this.epoch = epoch;
        this.entryIds = entryIds;
        this.turn = turn;
        this.lastBooked = lastBooked;
    }

    static LaneMemory of(LaneStore store, int lane, long epoch) throws SQLException {
        long lastEntry = store.postings.highestEntry();
        long nextTurn = Slots.turn(store.accounts.highestId()) + 1;
        store.commit();
        return new LaneMemory(
                epoch, new EntryIds(lane, lastEntry), nextTurn, EntryIds.timeOf(lastEntry));
    }

    void advance(long nextTurn, Instant booked) {
        turn = nextTurn;
        lastBooked = booked;
    }

    long epoch() {
        return epoch;
    }

    EntryIds entryIds() {
        return entryIds;
    }

    /** The next free one for a new account, see {@link Slots}. */
    long turn() {
        return turn;
    }

    /** The books never go back in time: nothing is booked before this, whatever the clock says. */
    Instant lastBooked() {
        return lastBooked;
    }
}

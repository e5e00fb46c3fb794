package campus.onecard.server.ledger;

import java.sql.SQLException;
import java.time.Instant;

/** What a lane keeps between batches: its mandate, the next ids, the time of the last booking. */
final class LaneMemory {

    private final int lane;
    private final Mandate mandate;
    private final EntryIds entryIds;
    private long turn;
    private Instant lastBooked;

    private LaneMemory(int lane, Mandate mandate, LaneStore.Marks marks) {
        this.lane = lane;
        this.mandate = mandate;
        this.entryIds = new EntryIds(lane, marks.lastEntry());
        this.turn = Slots.turn(marks.lastAccount()) + 1;
        this.lastBooked = EntryIds.timeOf(marks.lastEntry());
    }

    static LaneMemory of(LaneStore store, int lane, long epoch) throws SQLException {
        return of(store, lane, Mandate.untilFenced(epoch));
    }

    static LaneMemory of(LaneStore store, int lane, Mandate mandate) throws SQLException {
        LaneStore.Marks marks = store.marks();
        store.commit();
        return new LaneMemory(lane, mandate, marks);
    }

    void advance(long nextTurn, Instant booked) {
        turn = nextTurn;
        lastBooked = booked;
    }

    int lane() {
        return lane;
    }

    Mandate mandate() {
        return mandate;
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

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
    private boolean inDoubt;

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

    /** A commit is tried now; until {@link #advance} nobody knows whether it was done. */
    void committing() {
        inDoubt = true;
    }

    void advance(long nextTurn, Instant booked) {
        turn = nextTurn;
        lastBooked = booked;
        inDoubt = false;
    }

    /** Whether the last commit may have been done without a word. */
    boolean isInDoubt() {
        return inDoubt;
    }

    /**
     * Learns what a commit did whose answer was lost: accounts opened, and the time of the books.
     *
     * @param marks read while holding the lane's lease, so nothing is under way any more
     */
    void catchUp(LaneStore.Marks marks) {
        turn = Math.max(turn, Slots.turn(marks.lastAccount()) + 1);
        Instant last = EntryIds.timeOf(marks.lastEntry());
        lastBooked = last.isAfter(lastBooked) ? last : lastBooked;
        inDoubt = false;
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

package campus.onecard.server.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Who may post, and from when on. Every batch locks its lane's row first. So a server that took
 * over is noticed before anything is written, a transaction that a lost connection left behind has
 * ended before the next one looks, and a day that was closed stays closed.
 */
final class LeaseRows {

    private static final String LOCK =
            "SELECT epoch, floor FROM lane_lease WHERE lane IN (%s) FOR UPDATE";

    private final Connection connection;

    LeaseRows(Connection connection) {
        this.connection = connection;
    }

    /** Takes all lanes away from whoever had them, without asking; commits. */
    long take(Instant now) throws SQLException {
        try (PreparedStatement raise =
                connection.prepareStatement(
                        "UPDATE lane_lease SET epoch = epoch + 1, taken_at = ?")) {
            raise.setLong(1, now.toEpochMilli());
            raise.executeUpdate();
        }
        long epoch = of(0).epoch();
        connection.commit();
        return epoch;
    }

    /**
     * Raises all lanes to this epoch, which ends what others may post; commits. A batch that holds
     * a lane's row just now ends first.
     *
     * @throws SQLException also when a lane has come further already
     */
    void raise(long epoch, Instant now) throws SQLException {
        try (PreparedStatement raise =
                connection.prepareStatement(
                        "UPDATE lane_lease SET epoch = ?, taken_at = ? WHERE epoch < ?")) {
            raise.setLong(1, epoch);
            raise.setLong(2, now.toEpochMilli());
            raise.setLong(3, epoch);
            if (raise.executeUpdate() != Slots.COUNT) {
                connection.rollback();
                throw new SQLException("the lanes have a later epoch than " + epoch);
            }
        }
        connection.commit();
    }

    /** Will lock the lane's row and read it, before anything that is asked after it. */
    static void lock(Questions questions, int lane, List<LaneStore.Lease> found) {
        questions.ofNumbers(LOCK, List.of((long) lane), row -> found.add(lease(row)));
    }

    private LaneStore.Lease of(int lane) throws SQLException {
        List<LaneStore.Lease> found = new ArrayList<>();
        Questions questions = new Questions();
        lock(questions, lane, found);
        questions.ask(connection);
        return found.getFirst();
    }

    private static LaneStore.Lease lease(ResultSet row) throws SQLException {
        return new LaneStore.Lease(row.getLong(1), Instant.ofEpochMilli(row.getLong(2)));
    }
}

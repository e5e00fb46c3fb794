package campus.onecard.server.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/**
 * Who may post, and from when on. Every batch locks its lane's row first. So a server that took
 * over is noticed before anything is written, a transaction that a lost connection left behind has
 * ended before the next one looks, and a day that was closed stays closed.
 */
final class LeaseRows {

    private final Connection connection;

    LeaseRows(Connection connection) {
        this.connection = connection;
    }

    /** Takes all lanes away from whoever had them; commits. */
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

    LaneStore.Lease of(int lane) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "SELECT epoch, floor FROM lane_lease WHERE lane = ? FOR UPDATE")) {
            select.setInt(1, lane);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new LaneStore.Lease(row.getLong(1), Instant.ofEpochMilli(row.getLong(2)));
            }
        }
    }
}

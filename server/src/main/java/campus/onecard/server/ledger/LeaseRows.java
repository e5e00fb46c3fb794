package campus.onecard.server.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/**
 * Who may post. Every batch locks its lane's row first. So a server that took over is noticed
 * before anything is written, and a transaction that a lost connection left behind has ended before
 * the next one looks.
 */
final class LeaseRows {

    private final Connection connection;

    LeaseRows(Connection connection) {
        this.connection = connection;
    }

    /** Another server holds the lanes now. */
    static final class Fenced extends Exception {

        private static final long serialVersionUID = 1L;

        Fenced() {
            super("another server has taken over the lanes");
        }
    }

    /** Takes all lanes away from whoever had them; commits. */
    long take(Instant now) throws SQLException {
        try (PreparedStatement raise =
                connection.prepareStatement(
                        "UPDATE lane_lease SET epoch = epoch + 1, taken_at = ?")) {
            raise.setLong(1, now.toEpochMilli());
            raise.executeUpdate();
        }
        long epoch = epochOf(0);
        connection.commit();
        return epoch;
    }

    /**
     * @throws Fenced when the epoch is no longer ours
     */
    void check(int lane, long epoch) throws SQLException, Fenced {
        if (epochOf(lane) != epoch) {
            throw new Fenced();
        }
    }

    private long epochOf(int lane) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "SELECT epoch FROM lane_lease WHERE lane = ? FOR UPDATE")) {
            select.setInt(1, lane);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}

package campus.onecard.server;

import campus.onecard.server.config.Settings;
import campus.onecard.server.database.Database;
import campus.onecard.server.ledger.LaneSettings;
import campus.onecard.server.ledger.PostingLanes;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;

/** How the lanes of this server reach the database. */
final class LaneAccess {

    private LaneAccess() {}

    static PostingLanes lanes(Database database, Settings settings, Clock clock) {
        LaneSettings usual = LaneSettings.DEFAULT;
        return new PostingLanes(
                () -> connection(database, settings.company().lease().toSeconds()),
                clock,
                new LaneSettings(settings.lanes(), usual.queue(), usual.batch(), usual.patience()));
    }

    /**
     * What a server that was stopped in the middle has locked is free again when its lease runs
     * out: the database itself rolls it back.
     */
    private static Connection connection(Database database, long leaseSeconds) throws SQLException {
        Connection connection = database.laneConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET SESSION idle_transaction_timeout = " + leaseSeconds);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}

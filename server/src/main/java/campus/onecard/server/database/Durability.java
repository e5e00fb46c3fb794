package campus.onecard.server.database;

import campus.onecard.server.home.StartRefused;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Whether a database keeps what it has promised: old servers and lazy settings are refused. */
final class Durability {

    private static final int OLDEST_MAJOR = 10;
    private static final int OLDEST_MINOR = 11;

    private static final String SETTINGS =
            """
            SELECT @@innodb_flush_log_at_trx_commit AS flush_log,
                   @@log_bin AS binary_log,
                   @@sync_binlog AS sync_binlog
            """;

    private Durability() {}

    /**
     * @throws StartRefused when the database cannot be reached, is older than 10.11, or does not
     *     flush every commit to disk
     */
    static void require(DatabaseAddress address) {
        try (Connection connection =
                        DriverManager.getConnection(
                                Session.SERVING.url(address), address.user(), address.password());
                Statement statement = connection.createStatement();
                ResultSet settings = statement.executeQuery(SETTINGS)) {
            requireVersion(connection);
            settings.next();
            if (settings.getInt("flush_log") != 1) {
                throw new StartRefused("database.flush", settings.getInt("flush_log"));
            }
            if (settings.getBoolean("binary_log") && settings.getInt("sync_binlog") != 1) {
                throw new StartRefused("database.binlog", settings.getInt("sync_binlog"));
            }
        } catch (SQLException e) {
            throw new StartRefused(
                            "database.unreachable", hostOf(address), String.valueOf(e.getMessage()))
                    .because(e);
        }
    }

    private static void requireVersion(Connection connection) throws SQLException {
        int major = connection.getMetaData().getDatabaseMajorVersion();
        int minor = connection.getMetaData().getDatabaseMinorVersion();
        if (major < OLDEST_MAJOR || major == OLDEST_MAJOR && minor < OLDEST_MINOR) {
            throw new StartRefused(
                    "database.old", connection.getMetaData().getDatabaseProductVersion());
        }
    }

    /** The address without its options, which may hold a password. */
    private static String hostOf(DatabaseAddress address) {
        int options = address.url().indexOf('?');
        return options < 0 ? address.url() : address.url().substring(0, options);
    }
}

package campus.onecard.server.database;

import campus.onecard.server.home.StartRefused;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
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
     * What a database says of itself.
     *
     * @param flushLog 1 when each commit waits for the disk
     * @param binaryLog whether it is written at all
     * @param syncBinlog 1 when each commit waits for the binary log, too
     */
    record Promise(
            String version,
            int major,
            int minor,
            int flushLog,
            boolean binaryLog,
            int syncBinlog) {}

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
            settings.next();
            DatabaseMetaData server = connection.getMetaData();
            require(
                    new Promise(
                            server.getDatabaseProductVersion(),
                            server.getDatabaseMajorVersion(),
                            server.getDatabaseMinorVersion(),
                            settings.getInt("flush_log"),
                            settings.getBoolean("binary_log"),
                            settings.getInt("sync_binlog")));
        } catch (SQLException e) {
            String why = String.valueOf(e.getMessage());
            throw new StartRefused("database.unreachable", hostOf(address), why).because(e);
        }
    }

    static void require(Promise promise) {
        if (promise.major < OLDEST_MAJOR
                || promise.major == OLDEST_MAJOR && promise.minor < OLDEST_MINOR) {
            throw new StartRefused("database.old", promise.version);
        }
        if (promise.flushLog != 1) {
            throw new StartRefused("database.flush", promise.flushLog);
        }
        if (promise.binaryLog && promise.syncBinlog != 1) {
            throw new StartRefused("database.binlog", promise.syncBinlog);
        }
    }

    /** The address without its options, which may hold a password. */
    private static String hostOf(DatabaseAddress address) {
        int options = address.url().indexOf('?');
        return options < 0 ? address.url() : address.url().substring(0, options);
    }
}

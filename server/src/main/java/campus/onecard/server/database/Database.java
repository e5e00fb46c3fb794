package campus.onecard.server.database;

import campus.onecard.server.home.StartRefused;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Connections to the server's database, embedded or external, with the schema in place. */
public final class Database implements AutoCloseable {

    private static final long CONNECT_MILLIS = 5_000;

    private final DatabaseAddress address;
    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final Jdbi unhurried;

    private Database(DatabaseAddress address, int connections) {
        this.address = address;
        this.pool = new HikariDataSource(settings(address, connections));
        this.jdbi =
                Jdbi.create(new FairConnections(pool, connections))
                        .installPlugin(new SqlObjectPlugin());
        this.unhurried =
                Jdbi.create(() -> connect(Session.BOOKS)).installPlugin(new SqlObjectPlugin());
        // Otherwise every failed statement tells its arguments, which may be personal data.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        unhurried.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
    }

    private Connection connect(Session session) throws SQLException {
        return DriverManager.getConnection(
                session.url(address), address.user(), address.password());
    }

    /**
     * Brings the schema up to date and opens a pool to it.
     *
     * @param connections how many the pool may hold, at least 1; the lanes have their own
     * @throws StartRefused when the database cannot be reached, does not flush every commit, or is
     *     newer than this program
     */
    public static Database open(DatabaseAddress address, int connections) {
        Durability.require(address);
        Migrations.apply(address);
        return migrated(address, connections);
    }

    /** A database that is known to have the schema. */
    static Database migrated(DatabaseAddress address, int connections) {
        return new Database(address, connections);
    }

    private static HikariConfig settings(DatabaseAddress address, int connections) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("onecard");
        config.setJdbcUrl(Session.SERVING.url(address));
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(CONNECT_MILLIS);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        // Stays true: with false, Jdbi takes every transaction for somebody else's and never
        // commits it.
        config.setAutoCommit(true);
        return config;
    }

    /** For everything but the lanes. Callers get their connection in the order of asking. */
    public Jdbi jdbi() {
        return jdbi;
    }

    /**
     * For reading the whole books: each use has a new connection of its own, outside the pool, and
     * may take minutes. Whoever uses it bounds how many do so at once.
     */
    public Jdbi unhurried() {
        return unhurried;
    }

    /**
     * A new connection for one lane, outside the pool: no autocommit, READ COMMITTED, statements
     * prepared on the server, batches sent in bulk. The lane closes it.
     *
     * @throws SQLException when the database cannot be reached
     */
    public Connection laneConnection() throws SQLException {
        Connection connection = connect(Session.LANE);
        try (Statement statement = connection.createStatement()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            // Otherwise an IN list of more than 1000 values becomes a derived table.
            statement.execute("SET SESSION in_predicate_conversion_threshold=0");
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /**
     * A new connection for one look at the lease, outside the pool. The caller closes it.
     *
     * @throws SQLException when the database cannot be reached in two seconds
     */
    public Connection leaseConnection() throws SQLException {
        return DriverManager.getConnection(
                Session.LEASE.url(address), address.user(), address.password());
    }

    /** Whether it answers just now. */
    public boolean answers() {
        return jdbi.withHandle(h -> h.select("SELECT 1").mapTo(Integer.class).one()) == 1;
    }

    /** Where this database is. */
    public DatabaseAddress address() {
        return address;
    }

    @Override
    public void close() {
        pool.close();
    }
}

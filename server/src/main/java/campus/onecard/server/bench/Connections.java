package campus.onecard.server.bench;

import campus.onecard.server.database.DatabaseAddress;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

/**
 * A pool of connections, each with its statements prepared once, given out in the order of asking.
 * The plain ways get what is best for them: more connections than this make them slower.
 *
 * @param <S> a connection's statements
 */
final class Connections<S> implements AutoCloseable {

    /** What two cores do best for the plain ways. */
    private static final int MOST = 32;

    private final Semaphore turns;
    private final ConcurrentLinkedQueue<S> idle = new ConcurrentLinkedQueue<>();
    private final List<Connection> all = new ArrayList<>();

    /** Prepares the statements of a connection. */
    @FunctionalInterface
    interface Preparing<S> {
        S on(Connection connection) throws SQLException;
    }

    /** Does one thing with a connection's statements. */
    @FunctionalInterface
    interface Work<S> {
        void with(S statements) throws SQLException;
    }

    private Connections(int count) {
        this.turns = new Semaphore(count, true);
    }

    /**
     * @param callers one connection each, up to what is good for them
     */
    static <S> Connections<S> open(
            DatabaseAddress address, int callers, boolean autoCommit, Preparing<S> preparing)
            throws SQLException {
        int count = Math.min(callers, MOST);
        Connections<S> connections = new Connections<>(count);
        for (int i = 0; i < count; i++) {
            Connection connection = connect(address);
            connections.all.add(connection);
            connection.setAutoCommit(autoCommit);
            connections.idle.add(preparing.on(connection));
        }
        return connections;
    }

    /** As the lanes' own, but for bulk statements, which a single payment has no use for. */
    static Connection connect(DatabaseAddress address) throws SQLException {
        return DriverManager.getConnection(
                address.url()
                        + "&useServerPrepStmts=true"
                        + "&sessionVariables=time_zone='+00:00',sql_mode='TRADITIONAL'",
                address.user(),
                address.password());
    }

    void use(Work<S> work) throws SQLException {
        turns.acquireUninterruptibly();
        S statements = idle.remove();
        try {
            work.with(statements);
        } finally {
            idle.add(statements);
            turns.release();
        }
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : all) {
            connection.close();
        }
    }
}

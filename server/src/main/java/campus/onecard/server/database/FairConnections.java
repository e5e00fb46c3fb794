package campus.onecard.server.database;

import org.jdbi.v3.core.ConnectionFactory;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

/**
 * Hands out the pool's connections in the order of asking. The pool by itself lets busy threads
 * overtake, so that others were seen to wait for ten seconds.
 */
final class FairConnections implements ConnectionFactory {

    private static final long PATIENCE_MILLIS = 5_000;

    private final DataSource pool;
    private final Semaphore turns;

    FairConnections(DataSource pool, int connections) {
        this.pool = pool;
        this.turns = new Semaphore(connections, true);
    }

    @Override
    public Connection openConnection() throws SQLException {
        awaitTurn();
        boolean open = false;
        try {
            Connection connection = pool.getConnection();
            open = true;
            return connection;
        } finally {
            if (!open) {
                turns.release();
            }
        }
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
        try {
            connection.close();
        } finally {
            turns.release();
        }
    }

    private void awaitTurn() throws SQLException {
        try {
            if (turns.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new SQLTransientConnectionException("no database connection became free in time");
    }
}

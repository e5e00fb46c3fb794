package campus.onecard.server.ledger;

import java.sql.SQLException;
import java.time.Instant;

/**
 * What a lane reads and writes, one transaction at a time. Everything may fail as a database fails;
 * after a failure the lane rolls back, or closes the store and opens another.
 */
public interface LaneStore extends AutoCloseable {

    /** Opens one per lane, and a new one after each lost connection. */
    @FunctionalInterface
    interface Source {
        LaneStore open() throws SQLException;

        /** Stores on real tables. */
        static Source of(LaneConnections connections) {
            return () -> DatabaseStore.open(connections);
        }
    }

    /**
     * The lane's lease as it is now; nobody changes it until the transaction ends.
     *
     * @param epoch raised by whoever takes the lanes over
     * @param floor nothing may be booked before this
     */
    record Lease(long epoch, Instant floor) {}

    /**
     * How far the books have come.
     *
     * @param lastEntry the highest id of any posting or entry; 0 when there is none
     * @param lastAccount the highest id of any account; 0 when there is none
     */
    record Marks(long lastEntry, long lastAccount) {}

    /**
     * Takes all lanes away from whoever had them, and commits.
     *
     * @return the epoch from now on
     */
    long takeLanes(Instant now) throws SQLException;

    Marks marks() throws SQLException;

    /**
     * Locks the lane's lease, then the accounts in the order of their ids, and reads the rest.
     * Nobody changes the lease until the transaction ends.
     */
    Found find(int lane, Wanted wanted) throws SQLException;

    /** Does not commit. */
    void write(Written written) throws SQLException;

    /** When this fails, nobody knows whether it was done. */
    void commit() throws SQLException;

    void rollback() throws SQLException;

    @Override
    void close() throws SQLException;
}

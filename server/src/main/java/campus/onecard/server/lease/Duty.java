package campus.onecard.server.lease;

import campus.onecard.server.ledger.Mandate;

import java.sql.SQLException;

/** What a server does while it holds the lease. Called by one thread at a time. */
public interface Duty {

    /**
     * Takes the work up. May happen again after {@link #rest}.
     *
     * @throws SQLException when the database does not let it; the lease is then given back
     */
    void begin(Mandate mandate) throws SQLException;

    /** Whether the work still goes on; false when somebody has fenced it off. */
    boolean isSound();

    /** Drops the work at once; waits for nobody, for another may have begun. */
    void rest();

    /** Ends the work for good and in order, while the lease is still held. */
    void finish();
}

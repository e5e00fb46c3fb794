package campus.onecard.server.simulate;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransactionRollbackException;

/** What a database, or the power supply, does to a lane; errors as MariaDB gives them. */
enum Fault {
    DEADLOCK,
    LOCK_WAIT,
    SNAPSHOT,
    LOST_CONNECTION,
    /** Only at a commit: it is done, and nobody hears of it. */
    COMMIT_UNHEARD,
    POWER_CUT,
    /** Only at a commit: it is done, and then the server is gone. */
    POWER_CUT_AFTER;

    /** Where it strikes. */
    enum Moment {
        OPEN,
        LEASE,
        FIND,
        WRITE,
        COMMIT
    }

    SQLException error() {
        return switch (this) {
            case DEADLOCK ->
                    new SQLTransactionRollbackException(
                            "Deadlock found when trying to get lock", "40001", 1213);
            case LOCK_WAIT -> new SQLException("Lock wait timeout exceeded", "HY000", 1205);
            case SNAPSHOT -> new SQLException("Record has changed since last read", "HY000", 1020);
            default -> new SQLNonTransientConnectionException("Socket error", "08000", 1927);
        };
    }
}

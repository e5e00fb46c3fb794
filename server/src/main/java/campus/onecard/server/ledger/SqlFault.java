package campus.onecard.server.ledger;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** What a lane does about an error of the database. */
enum SqlFault {
    /** Rolled back for no fault of the commands: run the batch again. */
    AGAIN,
    /** The connection is gone, perhaps in the middle of the commit: connect, look, go on. */
    LOST,
    /** Some row is not acceptable: find the command that brought it. */
    DATA;

    /** Lock wait timeout, deadlock, snapshot conflict, query killed or timed out. */
    private static final Set<Integer> AGAIN_CODES = Set.of(1205, 1213, 1020, 1317, 1969);

    /** Server gone, shutting down, read-only, connection killed, cluster without majority. */
    private static final Set<Integer> LOST_CODES = Set.of(1047, 1053, 1180, 1290, 1836, 1927);

    static SqlFault of(SQLException error) {
        for (Throwable t = error; t != null; t = t.getCause()) {
            if (t instanceof SQLException e) {
                if (AGAIN_CODES.contains(e.getErrorCode())) {
                    return AGAIN;
                }
                if (isLost(e)) {
                    return LOST;
                }
            }
        }
        return DATA;
    }

    private static boolean isLost(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        return e instanceof SQLNonTransientConnectionException
                || e instanceof SQLTransientConnectionException
                || e instanceof SQLRecoverableException
                || state.startsWith("08")
                || state.equals("25S03")
                || LOST_CODES.contains(e.getErrorCode());
    }
}

package campus.onecard.server.ledger;

import java.sql.Connection;
import java.sql.SQLException;

/** Opens a connection of a lane's own: unpooled, autocommit off, bulk statements on. */
@FunctionalInterface
public interface LaneConnections {

    Connection open() throws SQLException;
}

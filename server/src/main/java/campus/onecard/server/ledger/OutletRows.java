package campus.onecard.server.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Outlets, remembered by the lane: they are added now and then but never change their merchant. */
final class OutletRows {

    private static final String FIND =
            "SELECT id, merchant_id, name, place, kind FROM outlet WHERE id IN (%s)";

    private final Connection connection;
    private final Map<Integer, Outlet> known = new HashMap<>();

    OutletRows(Connection connection) {
        this.connection = connection;
    }

    /** All that were ever asked for and exist. */
    Map<Integer, Outlet> find(Collection<Integer> ids) throws SQLException {
        Rows.each(
                connection,
                FIND,
                ids.stream().filter(id -> !known.containsKey(id)).toList(),
                PreparedStatement::setInt,
                row ->
                        known.put(
                                row.getInt(1),
                                new Outlet(
                                        row.getInt(1),
                                        row.getInt(2),
                                        row.getString(3),
                                        row.getString(4),
                                        Outlet.Kind.valueOf(row.getString(5)))));
        return known;
    }
}

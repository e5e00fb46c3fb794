package campus.onecard.server.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** What bookings write about machines and who looks after them. */
final class MachineRows {

    private static final String GRANTED =
            """
            INSERT INTO machine_operator (account_id, since) VALUES (?,?)
            ON DUPLICATE KEY UPDATE since = since
            """;
    private static final String REMOVED = "DELETE FROM machine_operator WHERE account_id = ?";
    private static final String BEGUN =
            "INSERT INTO machine_entry (id, account_id, device, began) VALUES (?,?,?,?)";
    private static final String ENDED =
            "UPDATE machine_entry SET ended = ? WHERE id = ? AND ended IS NULL";
    private static final String CLOSED =
            """
            INSERT INTO machine_closed (device, since) VALUES (?,?)
            ON DUPLICATE KEY UPDATE since = since
            """;
    private static final String OPENED = "DELETE FROM machine_closed WHERE device = ?";

    private final Connection connection;

    MachineRows(Connection connection) {
        this.connection = connection;
    }

    void write(Posted posted, Effect.OfMachine effect) throws SQLException {
        long at = posted.at().toEpochMilli();
        String device = posted.booking().place().terminal();
        switch (effect) {
            case Effect.OperatorSet(long account, boolean granted) when granted ->
                    run(GRANTED, account, at);
            case Effect.OperatorSet(long account, boolean _) -> run(REMOVED, account);
            case Effect.ServiceBegun() ->
                    run(BEGUN, Rows.bytes(posted.id()), posted.booking().account(), device, at);
            case Effect.ServiceEnded(var entry) -> run(ENDED, at, Rows.bytes(entry));
            case Effect.MachineSet(boolean open) when open -> run(OPENED, device);
            case Effect.MachineSet(boolean _) -> run(CLOSED, device, at);
        }
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}

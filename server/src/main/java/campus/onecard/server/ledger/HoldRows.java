package campus.onecard.server.ledger;

import campus.onecard.domain.money.Money;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Holds as a lane reads and writes them. */
final class HoldRows {

    private static final String FIND =
            """
            SELECT id, account_id, purpose, amount, outlet_id, status, settled, expires, counted
            FROM hold WHERE id IN (%s)
            """;
    private static final String TRANSFERS =
            """
            SELECT h.id, h.account_id, h.purpose, h.amount, h.outlet_id, h.status, h.settled,
            h.expires, h.counted FROM hold h JOIN (SELECT account_id, MAX(counted) day FROM hold
            WHERE account_id IN (%s) AND purpose = 'BANK_TRANSFER' GROUP BY account_id) last
            ON h.account_id = last.account_id AND h.counted = last.day
            WHERE h.purpose = 'BANK_TRANSFER'
            """;
    private static final String PUT =
            """
            INSERT INTO hold (id, account_id, purpose, amount, outlet_id, status, settled, expires,
            counted) VALUES (?,?,?,?,?,?,?,?,?)
            ON DUPLICATE KEY UPDATE status = VALUES(status), settled = VALUES(settled)
            """;

    private final Connection connection;

    HoldRows(Connection connection) {
        this.connection = connection;
    }

    /**
     * @param transfers accounts whose bank transfers of the last day come, too
     */
    Map<UUID, Hold> find(Collection<UUID> ids, Collection<Long> transfers) throws SQLException {
        Map<UUID, Hold> found = new HashMap<>();
        Rows.each(
                connection,
                FIND,
                ids,
                (statement, i, id) -> statement.setBytes(i, Rows.bytes(id)),
                row -> {
                    Hold hold = hold(row);
                    found.put(hold.id(), hold);
                });
        Rows.each(
                connection,
                TRANSFERS,
                transfers,
                PreparedStatement::setLong,
                row -> {
                    Hold hold = hold(row);
                    found.put(hold.id(), hold);
                });
        return found;
    }

    private static Hold hold(ResultSet row) throws SQLException {
        long expires = row.getLong(8);
        return new Hold(
                Rows.uuid(row.getBytes(1)),
                row.getLong(2),
                HoldPurpose.valueOf(row.getString(3)),
                Money.ofFen(row.getLong(4)),
                row.getInt(5),
                HoldStatus.valueOf(row.getString(6)),
                Money.ofFen(row.getLong(7)),
                expires == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(expires)),
                row.getLong(9));
    }

    void write(Collection<Hold> holds) throws SQLException {
        if (holds.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(PUT)) {
            for (Hold hold : holds) {
                statement.setBytes(1, Rows.bytes(hold.id()));
                statement.setLong(2, hold.account());
                statement.setString(3, hold.purpose().name());
                statement.setLong(4, hold.amount().fen());
                statement.setInt(5, hold.outlet());
                statement.setString(6, hold.status().name());
                statement.setLong(7, hold.settled().fen());
                if (hold.expires().isPresent()) {
                    statement.setLong(8, hold.expires().get().toEpochMilli());
                } else {
                    statement.setNull(8, Types.BIGINT);
                }
                statement.setLong(9, hold.counted());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}

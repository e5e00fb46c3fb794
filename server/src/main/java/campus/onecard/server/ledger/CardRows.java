package campus.onecard.server.ledger;

import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardStatus;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Cards as a lane reads and writes them, and the row of changes that terminals follow. */
final class CardRows {

    private static final String OF_ACCOUNTS =
            "SELECT serial, account_id, status FROM card WHERE account_id IN (%s)";
    private static final String BY_SERIAL =
            "SELECT serial, account_id, status FROM card WHERE serial IN (%s)";
    private static final String UPDATE = "UPDATE card SET status = ?, since = ? WHERE serial = ?";
    private static final String NEXT = "UPDATE card_list SET version = version + 1 WHERE id = 1";
    private static final String LOG =
            """
            INSERT INTO card_change (version, serial, status, at)
            SELECT version, ?, ?, ? FROM card_list WHERE id = 1
            """;

    private final Connection connection;

    CardRows(Connection connection) {
        this.connection = connection;
    }

    static void ofAccounts(
            Questions questions, Collection<Long> accounts, Map<CardSerial, CardState> found) {
        questions.ofNumbers(OF_ACCOUNTS, accounts, row -> read(row, found));
    }

    void bySerial(Collection<CardSerial> serials, Map<CardSerial, CardState> found)
            throws SQLException {
        Rows.each(
                connection,
                BY_SERIAL,
                serials,
                (statement, i, serial) -> statement.setString(i, serial.value()),
                row -> read(row, found));
    }

    private static void read(ResultSet row, Map<CardSerial, CardState> found) throws SQLException {
        CardSerial serial = new CardSerial(row.getString(1));
        CardStatus status = CardStatus.valueOf(row.getString(3));
        found.put(serial, new CardState(serial, row.getLong(2), status));
    }

    /**
     * Last of all that a batch writes: the one row that gives versions is locked only until the
     * commit, so that versions become visible in their order.
     */
    void update(Collection<CardState> cards, Instant at) throws SQLException {
        for (CardState card : cards) {
            try (PreparedStatement update = connection.prepareStatement(UPDATE);
                    Statement next = connection.createStatement();
                    PreparedStatement log = connection.prepareStatement(LOG)) {
                update.setString(1, card.status().name());
                update.setLong(2, at.toEpochMilli());
                update.setString(3, card.serial().value());
                update.executeUpdate();
                next.executeUpdate(NEXT);
                log.setString(1, card.serial().value());
                log.setString(2, card.status().name());
                log.setLong(3, at.toEpochMilli());
                log.executeUpdate();
            }
        }
    }
}

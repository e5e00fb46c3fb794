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
    private static final String UPDATE =
            "UPDATE card SET status = ?, since = ? WHERE serial = ? AND account_id = ?";
    private static final String INSERT =
            "INSERT INTO card (status, since, serial, account_id) VALUES (?,?,?,?)";
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
     * A card that is not there yet is a new one of its account; the old one is set void before it,
     * since an account has one active card at most. Last of all that a batch writes: the one row
     * that gives versions is locked only until the commit, so that versions become visible in their
     * order.
     */
    void update(Collection<CardState> cards, Instant at) throws SQLException {
        for (CardState card : cards) {
            if (!set(UPDATE, card, at)) {
                set(INSERT, card, at);
            }
            try (Statement next = connection.createStatement();
                    PreparedStatement log = connection.prepareStatement(LOG)) {
                next.executeUpdate(NEXT);
                log.setString(1, card.serial().value());
                log.setString(2, card.status().name());
                log.setLong(3, at.toEpochMilli());
                log.executeUpdate();
            }
        }
    }

    /**
     * @return whether there was such a card
     */
    private boolean set(String sql, CardState card, Instant at) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, card.status().name());
            statement.setLong(2, at.toEpochMilli());
            statement.setString(3, card.serial().value());
            statement.setLong(4, card.accountId());
            return statement.executeUpdate() > 0;
        }
    }
}

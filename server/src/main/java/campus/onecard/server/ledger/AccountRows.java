package campus.onecard.server.ledger;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.money.DailyLimit;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.money.SingleLimit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Accounts as a lane reads and writes them. */
final class AccountRows {

    private static final String LOCK =
            """
            SELECT id, status, balance, single_limit, daily_limit, day_spent, day, holds, pin_due,
            version FROM account WHERE id IN (%s) ORDER BY id FOR UPDATE
            """;
    private static final String NUMBERS =
            """
            SELECT a.number, a.id, h.facts FROM account a JOIN holder h ON h.account_id = a.id
            WHERE a.number IN (%s)
            """;
    private static final String UPDATE =
            """
            UPDATE account SET status = ?, balance = ?, single_limit = ?, daily_limit = ?,
            day_spent = ?, day = ?, holds = ?, pin_due = ?, version = ? WHERE id = ?
            """;
    private static final String HIGHEST = "SELECT COALESCE(MAX(id), 0) FROM account";

    private final Connection connection;

    AccountRows(Connection connection) {
        this.connection = connection;
    }

    /** Will lock them in the order of their ids; those that do not exist stay missing. */
    static void lock(Questions questions, Collection<Long> ids, Map<Long, AccountState> found) {
        questions.ofNumbers(LOCK, ids, row -> found.put(row.getLong(1), state(row)));
    }

    private static AccountState state(ResultSet row) throws SQLException {
        return new AccountState(
                row.getLong(1),
                AccountStatus.valueOf(row.getString(2)),
                Money.ofFen(row.getLong(3)),
                new SingleLimit(Money.ofFen(row.getLong(4))),
                new DailyLimit(Money.ofFen(row.getLong(5))),
                Money.ofFen(row.getLong(6)),
                LocalDate.ofEpochDay(row.getInt(7)),
                row.getInt(8),
                row.getBoolean(9),
                row.getLong(10));
    }

    Map<AccountNumber, Registered> registered(Collection<AccountNumber> numbers)
            throws SQLException {
        Map<AccountNumber, Registered> found = new HashMap<>();
        Rows.each(
                connection,
                NUMBERS,
                numbers,
                (statement, i, number) -> statement.setString(i, number.value()),
                row ->
                        found.put(
                                new AccountNumber(row.getString(1)),
                                Registered.of(row.getLong(2), row.getBytes(3))));
        return found;
    }

    /** Writes whole states; safe because the rows are locked. */
    void update(Collection<AccountState> states) throws SQLException {
        if (states.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(UPDATE)) {
            for (AccountState state : states) {
                statement.setString(1, state.status().name());
                statement.setLong(2, state.balance().fen());
                statement.setLong(3, state.singleLimit().amount().fen());
                statement.setLong(4, state.dailyLimit().amount().fen());
                statement.setLong(5, state.daySpent().fen());
                statement.setInt(6, Math.toIntExact(state.day().toEpochDay()));
                statement.setInt(7, state.holds());
                statement.setBoolean(8, state.pinDue());
                statement.setLong(9, state.version());
                statement.setLong(10, state.id());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** The highest id of any account; 0 when there is none. */
    long highestId() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HIGHEST);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}

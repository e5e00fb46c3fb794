package campus.onecard.server.ledger;

import campus.onecard.domain.password.PasswordKind;
import campus.onecard.server.account.SecretHash;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Stored passwords, and the visits that end when one changes. */
final class SecretRows {

    private static final String FIND =
            """
            SELECT account_id, kind, salt, hash, memory_kib, passes, pepper_version, initial
            FROM secret WHERE account_id IN (%s)
            """;
    private static final String SET =
            """
            UPDATE secret SET salt = ?, hash = ?, memory_kib = ?, passes = ?, pepper_version = ?,
            initial = ?, tries = 0, locked_until = NULL WHERE account_id = ? AND kind = ?
            """;
    private static final String UNLOCK =
            "UPDATE secret SET tries = 0, locked_until = NULL WHERE account_id = ? AND kind = ?";
    private static final String END_VISITS =
            "DELETE FROM session WHERE account_id = ? AND token_hash <> UNHEX(?)";

    private final Connection connection;

    SecretRows(Connection connection) {
        this.connection = connection;
    }

    /** Those of accounts that are locked already, so nobody replaces them meanwhile. */
    Map<Long, Map<PasswordKind, SecretHash>> find(Collection<Long> accounts) throws SQLException {
        Map<Long, Map<PasswordKind, SecretHash>> found = new HashMap<>();
        Rows.each(
                connection,
                FIND,
                accounts,
                PreparedStatement::setLong,
                row ->
                        found.computeIfAbsent(
                                        row.getLong(1), _ -> new EnumMap<>(PasswordKind.class))
                                .put(PasswordKind.valueOf(row.getString(2)), secret(row)));
        return found;
    }

    private static SecretHash secret(ResultSet row) throws SQLException {
        return new SecretHash(
                row.getBytes(3),
                row.getBytes(4),
                row.getInt(5),
                row.getInt(6),
                row.getInt(7),
                row.getBoolean(8));
    }

    void set(Effect.SecretSet set) throws SQLException {
        SecretHash fresh = set.fresh();
        try (PreparedStatement statement = connection.prepareStatement(SET)) {
            statement.setBytes(1, fresh.salt());
            statement.setBytes(2, fresh.hash());
            statement.setInt(3, fresh.memoryKib());
            statement.setInt(4, fresh.passes());
            statement.setInt(5, fresh.pepperVersion());
            statement.setBoolean(6, fresh.initial());
            statement.setLong(7, set.account());
            statement.setString(8, set.kind().name());
            statement.executeUpdate();
        }
    }

    void unlock(Effect.SecretUnlocked unlocked) throws SQLException {
        run(UNLOCK, unlocked.account(), unlocked.kind().name());
    }

    void end(Effect.VisitsEnded ended) throws SQLException {
        run(END_VISITS, ended.account(), ended.kept());
    }

    private void run(String sql, long account, String text) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, account);
            statement.setString(2, text);
            statement.executeUpdate();
        }
    }
}

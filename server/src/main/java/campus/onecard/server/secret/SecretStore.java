package campus.onecard.server.secret;

import campus.onecard.domain.password.PasswordKind;
import campus.onecard.server.account.SecretHash;

import org.jdbi.v3.core.Handle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;

/** Reads the stored passwords of accounts. */
public final class SecretStore {

    private SecretStore() {}

    private record Stored(PasswordKind kind, SecretHash hash) {}

    /** Both passwords of an account; empty when there is no such account. */
    public static Map<PasswordKind, SecretHash> of(Handle handle, long accountId) {
        Map<PasswordKind, SecretHash> both = new EnumMap<>(PasswordKind.class);
        handle.createQuery(
                        """
                        SELECT kind, salt, hash, memory_kib, passes, pepper_version, initial
                        FROM secret WHERE account_id = ?
                        """)
                .bind(0, accountId)
                .map((row, _) -> stored(row))
                .forEach(s -> both.put(s.kind, s.hash));
        return both;
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                PasswordKind.valueOf(row.getString("kind")),
                new SecretHash(
                        row.getBytes("salt"),
                        row.getBytes("hash"),
                        row.getInt("memory_kib"),
                        row.getInt("passes"),
                        row.getInt("pepper_version"),
                        row.getBoolean("initial")));
    }
}

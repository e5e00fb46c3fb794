package campus.onecard.server.secret;

import campus.onecard.domain.password.PasswordKind;
import campus.onecard.server.account.SecretHash;

import org.jdbi.v3.core.Handle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;

/** Reads and replaces the stored passwords of accounts. */
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

    /**
     * Puts a new password in the place of one that is still as it was read.
     *
     * @return false when another change came first; nothing was changed then
     */
    public static boolean replace(
            Handle handle, long accountId, PasswordKind kind, SecretHash old, SecretHash fresh) {
        return handle.createUpdate(
                                """
                                UPDATE secret SET salt = :salt, hash = :hash,
                                memory_kib = :memory, passes = :passes, pepper_version = :pepper,
                                initial = :initial, tries = 0, locked_until = NULL
                                WHERE account_id = :account AND kind = :kind AND hash = :old
                                """)
                        .bind("salt", fresh.salt())
                        .bind("hash", fresh.hash())
                        .bind("memory", fresh.memoryKib())
                        .bind("passes", fresh.passes())
                        .bind("pepper", fresh.pepperVersion())
                        .bind("initial", fresh.initial())
                        .bind("account", accountId)
                        .bind("kind", kind.name())
                        .bind("old", old.hash())
                        .execute()
                == 1;
    }
}

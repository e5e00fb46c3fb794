package campus.onecard.server.receipt;

import campus.onecard.server.database.UuidBytes;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where receipts are kept: what they say, so that a later change of a name changes none. */
final class ReceiptStore {

    private static final String ROW =
            "SELECT account_id, wish, content, expires FROM receipt WHERE ";

    private final Jdbi jdbi;

    ReceiptStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * A receipt as it is kept.
     *
     * @param wish what was asked for: a transaction's id or a month
     * @param content what it says, as it was signed
     */
    record Kept(long account, String wish, String content, Instant expires) {}

    /** Keeps it, unless there is one with this id already. */
    void add(UUID id, byte[] fingerprint, Kept kept) {
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                """
                                INSERT IGNORE INTO receipt
                                (id, code, account_id, wish, content, expires)
                                VALUES (?, ?, ?, ?, ?, ?)
                                """,
                                UuidBytes.of(id),
                                fingerprint,
                                kept.account(),
                                kept.wish(),
                                kept.content(),
                                kept.expires().toEpochMilli()));
    }

    Optional<Kept> byId(UUID id) {
        return find("id = ?", UuidBytes.of(id));
    }

    Optional<Kept> byCode(byte[] fingerprint) {
        return find("code = ?", fingerprint);
    }

    private Optional<Kept> find(String condition, byte[] value) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(ROW + condition)
                                .bind(0, value)
                                .map(ReceiptStore::kept)
                                .findOne());
    }

    private static Kept kept(ResultSet row, StatementContext context) throws SQLException {
        return new Kept(
                row.getLong("account_id"),
                row.getString("wish"),
                row.getString("content"),
                Instant.ofEpochMilli(row.getLong("expires")));
    }
}

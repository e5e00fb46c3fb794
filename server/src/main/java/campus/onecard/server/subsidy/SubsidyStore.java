package campus.onecard.server.subsidy;

import campus.onecard.domain.desk.StaffNumber;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.subsidy.SubsidyBatch;
import campus.onecard.domain.subsidy.SubsidyLine;
import campus.onecard.server.database.UuidBytes;
import campus.onecard.server.ledger.ContentHash;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The lists of subsidies and how far they are. */
final class SubsidyStore {

    private final Jdbi jdbi;

    SubsidyStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A batch without its lines. */
    record Head(
            UUID id,
            byte[] content,
            StaffNumber maker,
            String purpose,
            Optional<Instant> expires,
            Instant madeAt,
            Optional<StaffNumber> checker,
            Optional<Instant> approvedAt) {}

    /**
     * A line that is not in the books yet.
     *
     * @param account empty when nobody has that number
     */
    record Open(int line, Money amount, UUID grant, Optional<Long> account) {}

    /** Writes it unless there is one of that id already. */
    void add(SubsidyBatch batch, Instant at) {
        jdbi.useTransaction(
                handle -> {
                    if (insert(handle, batch, at)) {
                        insertLines(handle, batch);
                    }
                });
    }

    private static boolean insert(Handle handle, SubsidyBatch batch, Instant at) {
        Instant expires = batch.expires();
        return handle.createUpdate(
                                """
                                INSERT IGNORE INTO subsidy_batch
                                (id, content, maker, purpose, expires, made_at)
                                VALUES (?, ?, ?, ?, ?, ?)
                                """)
                        .bind(0, UuidBytes.of(batch.id()))
                        .bind(1, content(batch).bytes())
                        .bind(2, batch.maker().value())
                        .bind(3, batch.purpose())
                        .bind(4, expires == null ? null : (Long) expires.toEpochMilli())
                        .bind(5, at.toEpochMilli())
                        .execute()
                > 0;
    }

    private static void insertLines(Handle handle, SubsidyBatch batch) {
        var insert =
                handle.prepareBatch(
                        """
                        INSERT INTO subsidy_line (batch_id, line, number, amount, grant_id)
                        VALUES (?, ?, ?, ?, ?)
                        """);
        int number = 0;
        for (SubsidyLine line : batch.lines()) {
            number++;
            insert.add(
                    UuidBytes.of(batch.id()),
                    number,
                    line.number().value(),
                    line.amount().fen(),
                    UuidBytes.of(SubsidyBatches.grantId(batch.id(), number)));
        }
        insert.execute();
    }

    /** Fingerprint of all that it says. */
    static ContentHash content(SubsidyBatch batch) {
        Instant expires = batch.expires();
        List<Object> fields = new ArrayList<>();
        fields.add(batch.maker());
        fields.add(batch.purpose());
        fields.add(expires == null ? "" : expires.toEpochMilli());
        for (SubsidyLine line : batch.lines()) {
            fields.add(line.number());
            fields.add(line.amount().fen());
        }
        return ContentHash.of(fields.toArray());
    }

    Optional<Head> find(UUID id) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        SELECT content, maker, purpose, expires, made_at, checker,
                                        approved_at FROM subsidy_batch WHERE id = ?
                                        """)
                                .bind(0, UuidBytes.of(id))
                                .map((row, _) -> head(id, row))
                                .findOne());
    }

    private static Head head(UUID id, ResultSet row) throws SQLException {
        return new Head(
                id,
                row.getBytes("content"),
                new StaffNumber(row.getString("maker")),
                row.getString("purpose"),
                time(row, "expires"),
                Instant.ofEpochMilli(row.getLong("made_at")),
                Optional.ofNullable(row.getString("checker")).map(StaffNumber::new),
                time(row, "approved_at"));
    }

    static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    /** Nothing happens when somebody has approved it before. */
    void approve(UUID id, StaffNumber checker, Instant at) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        UPDATE subsidy_batch SET checker = ?, approved_at = ?
                                        WHERE id = ? AND checker IS NULL AND maker <> ?
                                        """)
                                .bind(0, checker.value())
                                .bind(1, at.toEpochMilli())
                                .bind(2, UuidBytes.of(id))
                                .bind(3, checker.value())
                                .execute());
    }

    /** The next lines after that one that are neither in the books nor rejected. */
    List<Open> open(UUID batch, int after, int most) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        SELECT l.line, l.amount, l.grant_id, a.id account
                                        FROM subsidy_line l
                                        LEFT JOIN posting p ON p.id = l.grant_id
                                        LEFT JOIN account a ON a.number = l.number
                                        WHERE l.batch_id = ? AND l.line > ? AND p.id IS NULL
                                        AND l.rejected IS NULL ORDER BY l.line LIMIT ?
                                        """)
                                .bind(0, UuidBytes.of(batch))
                                .bind(1, after)
                                .bind(2, most)
                                .map((row, _) -> open(row))
                                .list());
    }

    private static Open open(ResultSet row) throws SQLException {
        long account = row.getLong("account");
        return new Open(
                row.getInt("line"),
                Money.ofFen(row.getLong("amount")),
                UuidBytes.read(row.getBytes("grant_id")),
                account == 0 ? Optional.empty() : Optional.of(account));
    }

    void reject(UUID batch, int line, String reason) {
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                """
                                UPDATE subsidy_line SET rejected = ?
                                WHERE batch_id = ? AND line = ?
                                """,
                                reason,
                                UuidBytes.of(batch),
                                line));
    }
}

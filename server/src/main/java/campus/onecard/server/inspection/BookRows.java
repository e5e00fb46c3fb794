package campus.onecard.server.inspection;

import campus.onecard.domain.statement.MovementKind;
import campus.onecard.server.audit.BookLines;
import campus.onecard.server.ledger.LedgerAccount;
import campus.onecard.server.ledger.PostingKind;

import org.jdbi.v3.core.Handle;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;

/** The rows of the books in the order of their ids. */
final class BookRows {

    private static final int FETCH = 2_000;

    private static final String POSTINGS =
            """
            SELECT p.seq, p.id, p.kind, p.outcome = 'DECLINED', p.account_id, p.amount,
            p.balance_after, p.refers_to, %s
            FROM posting p WHERE p.seq >= ? AND p.seq < ? ORDER BY p.seq
            """
                    .formatted(BookLines.POSTING);
    private static final String ENTRIES =
            """
            SELECT e.id, e.posting_seq, e.ledger_id, e.owner_id, e.kind, e.amount,
            e.balance_after, %s
            FROM entry e WHERE e.id >= ? AND e.id < ? ORDER BY e.id
            """
                    .formatted(BookLines.ENTRY);

    private final Handle handle;

    BookRows(Handle handle) {
        this.handle = handle;
    }

    /**
     * @param amount what was asked for, fen
     * @param balanceAfter of the account, fen
     * @param line the canonical one
     */
    record PostingRow(
            long seq,
            UUID id,
            PostingKind kind,
            boolean declined,
            long account,
            long amount,
            long balanceAfter,
            Optional<UUID> refersTo,
            byte[] line) {}

    /**
     * @param amount fen, signed
     * @param balanceAfter of a cardholder, fen
     * @param line the canonical one
     */
    record EntryRow(
            long id,
            long posting,
            LedgerAccount ledger,
            long owner,
            MovementKind kind,
            long amount,
            OptionalLong balanceAfter,
            byte[] line) {}

    List<PostingRow> postings(long from, long to) {
        return handle.createQuery(POSTINGS)
                .bind(0, from)
                .bind(1, to)
                .setFetchSize(FETCH)
                .map((row, _) -> posting(row))
                .list();
    }

    void entries(long from, long to, Consumer<EntryRow> each) {
        handle.createQuery(ENTRIES)
                .bind(0, from)
                .bind(1, to)
                .setFetchSize(FETCH)
                .map((row, _) -> entry(row))
                .forEach(each);
    }

    /** The id after so many postings, or the end. */
    long after(long from, int postings, long end) {
        return handle.select(
                        "SELECT seq FROM posting WHERE seq >= ? ORDER BY seq LIMIT 1 OFFSET ?",
                        from,
                        postings)
                .mapTo(Long.class)
                .findOne()
                .orElse(end);
    }

    /** The first id after all rows. */
    long end() {
        return handle.select(
                        """
                        SELECT GREATEST((SELECT COALESCE(MAX(id), 0) FROM entry),
                        (SELECT COALESCE(MAX(seq), 0) FROM posting)) + 1
                        """)
                .mapTo(Long.class)
                .one();
    }

    private static PostingRow posting(ResultSet row) throws SQLException {
        byte[] refersTo = row.getBytes(8);
        return new PostingRow(
                row.getLong(1),
                uuid(row.getBytes(2)),
                PostingKind.valueOf(row.getString(3)),
                row.getBoolean(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                Optional.ofNullable(refersTo).map(BookRows::uuid),
                row.getBytes(9));
    }

    private static EntryRow entry(ResultSet row) throws SQLException {
        long balanceAfter = row.getLong(7);
        boolean none = row.wasNull();
        return new EntryRow(
                row.getLong(1),
                row.getLong(2),
                LedgerAccount.of(row.getInt(3)),
                row.getLong(4),
                MovementKind.valueOf(row.getString(5)),
                row.getLong(6),
                none ? OptionalLong.empty() : OptionalLong.of(balanceAfter),
                row.getBytes(8));
    }

    static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}

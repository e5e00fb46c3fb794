package campus.onecard.server.inspection;

import campus.onecard.domain.books.PostingTrace;
import campus.onecard.domain.books.PostingTrace.Related;
import campus.onecard.domain.books.PostingTrace.Side;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.server.audit.Seal;
import campus.onecard.server.audit.Seals;
import campus.onecard.server.day.DayRows;
import campus.onecard.server.ledger.LedgerAccount;

import org.jdbi.v3.core.Handle;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds all that belongs to one posting. */
final class Tracing {

    /** No posting has more sides; they follow it in its lane. */
    private static final long MOST_IDS = 64 * 64;

    private static final String RELATED =
            "SELECT id, kind, amount, booked_at, ? FROM posting WHERE outcome = 'APPROVED' AND ";

    private final Handle handle;

    Tracing(Handle handle) {
        this.handle = handle;
    }

    Optional<PostingTrace> posting(UUID id) {
        return handle.select(
                        """
                        SELECT p.*, a.number, o.name outlet FROM posting p
                        LEFT JOIN account a ON a.id = p.account_id
                        LEFT JOIN outlet o ON o.id = p.outlet_id WHERE p.id = ?
                        """,
                        bytes(id))
                .map((row, _) -> posting(row))
                .findOne();
    }

    private PostingTrace posting(ResultSet row) throws SQLException {
        long seq = row.getLong("seq");
        Optional<Seal> seal = handle.attach(Seals.class).covering(seq);
        return new PostingTrace(
                BookRows.uuid(row.getBytes("id")),
                seq,
                row.getString("kind"),
                row.getString("reason"),
                Optional.ofNullable(row.getString("number")).orElse(""),
                Optional.ofNullable(row.getString("outlet")).orElse(""),
                Money.ofFen(row.getLong("amount")),
                Instant.ofEpochMilli(row.getLong("booked_at")),
                new DayRows(handle).dayOf(seq).orElse(null),
                seal.map(Seal::number).orElse(null),
                seal.map(Seal::head).orElse(null),
                sides(seq),
                related(row.getBytes("id"), row.getBytes("refers_to")));
    }

    private List<Side> sides(long seq) {
        return handle.select(
                        """
                        SELECT ledger_id, owner_id, kind, amount, balance_after FROM entry
                        WHERE id >= ? AND id <= ? AND posting_seq = ? ORDER BY id
                        """,
                        seq,
                        seq + MOST_IDS,
                        seq)
                .map((row, _) -> side(row))
                .list();
    }

    private Side side(ResultSet row) throws SQLException {
        LedgerAccount ledger = LedgerAccount.of(row.getInt(1));
        long after = row.getLong(5);
        return new Side(
                ledger.name(),
                owner(ledger, row.getLong(2)),
                MovementKind.valueOf(row.getString(3)),
                Money.ofFen(row.getLong(4)),
                ledger == LedgerAccount.CARDHOLDERS ? Money.ofFen(after) : null);
    }

    private String owner(LedgerAccount ledger, long owner) {
        String sql =
                switch (ledger) {
                    case CARDHOLDERS, HELD, UNCLAIMED -> "SELECT number FROM account WHERE id = ?";
                    case MERCHANT_PAYABLES -> "SELECT name FROM merchant WHERE id = ?";
                    case CASH_DRAWERS -> "SELECT name FROM outlet WHERE id = ?";
                    default -> "";
                };
        return sql.isEmpty()
                ? ""
                : handle.select(sql, owner).mapTo(String.class).findOne().orElse("#" + owner);
    }

    private List<Related> related(byte[] id, byte @org.jspecify.annotations.Nullable [] refersTo) {
        List<Related> later =
                handle.select(RELATED + "refers_to = ? ORDER BY seq", true, id)
                        .map((row, _) -> related(row))
                        .list();
        if (refersTo == null) {
            return later;
        }
        List<Related> earlier =
                handle.select(RELATED + "id = ?", false, refersTo)
                        .map((row, _) -> related(row))
                        .list();
        return Stream.concat(earlier.stream(), later.stream()).toList();
    }

    private static Related related(ResultSet row) throws SQLException {
        return new Related(
                BookRows.uuid(row.getBytes(1)),
                row.getString(2),
                Money.ofFen(row.getLong(3)),
                Instant.ofEpochMilli(row.getLong(4)),
                row.getBoolean(5));
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}

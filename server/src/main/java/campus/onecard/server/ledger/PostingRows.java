package campus.onecard.server.ledger;

import campus.onecard.domain.money.Money;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Postings and entries, the append-only part of the books. */
final class PostingRows {

    private static final String FIND =
            """
            SELECT id, content, kind, reason, detail, account_id, amount, balance_after, booked_at
            FROM posting WHERE id IN (%s)
            """;
    private static final String ORIGINALS =
            """
            SELECT p.id, p.kind, p.outcome = 'APPROVED', p.account_id, p.amount,
            COALESCE(r.amount, 0), p.outlet_id, p.terminal, p.booked_at
            FROM posting p LEFT JOIN posting_return r ON r.id = p.id WHERE p.id IN (%s)
            """;
    private static final String INSERT_POSTING =
            """
            INSERT INTO posting (seq, id, kind, content, outcome, reason, detail, account_id, amount,
            balance_after, outlet_id, terminal, sequence, refers_to, maker, checker, booked_at, proof)
            VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
            """;
    private static final String INSERT_ENTRY =
            """
            INSERT INTO entry (id, posting_seq, ledger_id, owner_id, kind, amount, balance_after,
            booked_at) VALUES (?,?,?,?,?,?,?,?)
            """;
    private static final String HIGHEST =
            """
            SELECT GREATEST((SELECT COALESCE(MAX(id), 0) FROM entry),
            (SELECT COALESCE(MAX(seq), 0) FROM posting))
            """;

    private final Connection connection;

    PostingRows(Connection connection) {
        this.connection = connection;
    }

    /** What was answered before, by id. */
    static void find(Questions questions, Collection<UUID> ids, Map<UUID, Recorded> found) {
        questions.ofIds(FIND, ids, row -> found.put(Rows.uuid(row.getBytes(1)), recorded(row)));
    }

    private static Recorded recorded(ResultSet row) throws SQLException {
        return new Recorded(
                ContentHash.stored(row.getBytes(2)),
                PostingKind.valueOf(row.getString(3)),
                Optional.ofNullable(row.getString(4)).map(DeclineReason::valueOf),
                Optional.ofNullable(row.getString(5)).orElse(""),
                row.getLong(6),
                Money.ofFen(row.getLong(7)),
                Money.ofFen(row.getLong(8)),
                Instant.ofEpochMilli(row.getLong(9)));
    }

    /** Earlier postings that somebody wants to undo. */
    Map<UUID, Original> originals(Collection<UUID> ids) throws SQLException {
        Map<UUID, Original> found = new HashMap<>();
        Rows.each(
                connection,
                ORIGINALS,
                ids,
                (statement, i, id) -> statement.setBytes(i, Rows.bytes(id)),
                row -> {
                    Original original = original(row);
                    found.put(original.id(), original);
                });
        return found;
    }

    private static Original original(ResultSet row) throws SQLException {
        return new Original(
                Rows.uuid(row.getBytes(1)),
                PostingKind.valueOf(row.getString(2)),
                row.getBoolean(3),
                row.getLong(4),
                Money.ofFen(row.getLong(5)),
                Money.ofFen(row.getLong(6)),
                row.getInt(7),
                row.getString(8),
                Instant.ofEpochMilli(row.getLong(9)));
    }

    void insert(List<Posted> all) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT_POSTING)) {
            for (Posted posted : all) {
                bindPosting(statement, posted);
                statement.addBatch();
            }
            statement.executeBatch();
        }
        if (all.stream().allMatch(p -> p.booking().legs().isEmpty())) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(INSERT_ENTRY)) {
            for (Posted posted : all) {
                List<Leg> legs = posted.booking().legs();
                for (int i = 0; i < legs.size(); i++) {
                    bindEntry(statement, posted, legs.get(i), posted.entryId(i));
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private static void bindPosting(PreparedStatement statement, Posted posted)
            throws SQLException {
        Booking booking = posted.booking();
        statement.setLong(1, posted.seq());
        statement.setBytes(2, Rows.bytes(posted.id()));
        statement.setString(3, booking.kind().name());
        statement.setBytes(4, posted.content().bytes());
        statement.setString(5, booking.declined().isPresent() ? "DECLINED" : "APPROVED");
        text(statement, 6, booking.declined().map(Enum::name));
        text(statement, 7, Optional.of(booking.detail()).filter(d -> !d.isEmpty()));
        statement.setLong(8, booking.account());
        statement.setLong(9, booking.amount().fen());
        statement.setLong(10, booking.balanceAfter().fen());
        statement.setInt(11, booking.place().outlet());
        statement.setString(12, booking.place().terminal());
        statement.setLong(13, booking.place().sequence());
        if (booking.refersTo().isPresent()) {
            statement.setBytes(14, Rows.bytes(booking.refersTo().get()));
        } else {
            statement.setNull(14, Types.BINARY);
        }
        text(statement, 15, booking.approval().map(Approval::maker));
        text(statement, 16, booking.approval().map(Approval::checker));
        statement.setLong(17, posted.at().toEpochMilli());
        if (booking.proof().isEmpty()) {
            statement.setNull(18, Types.BINARY);
        } else {
            statement.setBytes(18, HexFormat.of().parseHex(booking.proof()));
        }
    }

    private static void text(PreparedStatement statement, int index, Optional<String> value)
            throws SQLException {
        if (value.isPresent()) {
            statement.setString(index, value.get());
        } else {
            statement.setNull(index, Types.VARCHAR);
        }
    }

    private static void bindEntry(PreparedStatement statement, Posted posted, Leg leg, long id)
            throws SQLException {
        statement.setLong(1, id);
        statement.setLong(2, posted.seq());
        statement.setInt(3, leg.ledger().id());
        statement.setLong(4, leg.owner());
        statement.setString(5, leg.kind().name());
        statement.setLong(6, leg.amount().fen());
        if (leg.balanceAfter().isPresent()) {
            statement.setLong(7, leg.balanceAfter().get().fen());
        } else {
            statement.setNull(7, Types.BIGINT);
        }
        statement.setLong(8, posted.at().toEpochMilli());
    }

    /** The highest id of any posting or entry; 0 when there is none. */
    long highest() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HIGHEST);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}

package campus.onecard.server.ledger;

import campus.onecard.domain.money.Money;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Postings and entries, the append-only part of the books. */
final class PostingRows {

    private static final String FIND =
            """
            SELECT id, content, reason, account_id, balance_after FROM posting WHERE id IN (%s)
            """;
    private static final String INSERT_POSTING =
            """
            INSERT INTO posting (id, kind, content, outcome, reason, account_id, amount,
            balance_after, outlet_id, terminal, booked_at) VALUES (?,?,?,?,?,?,?,?,?,?,?)
            """;
    private static final String INSERT_ENTRY =
            """
            INSERT INTO entry (id, posting_id, ledger_id, owner_id, kind, amount, balance_after,
            booked_at) VALUES (?,?,?,?,?,?,?,?)
            """;
    private static final String HIGHEST = "SELECT COALESCE(MAX(id), 0) FROM entry";

    private final Connection connection;

    PostingRows(Connection connection) {
        this.connection = connection;
    }

    /** What was answered before, by id. */
    Map<UUID, Recorded> find(Collection<UUID> ids) throws SQLException {
        Map<UUID, Recorded> found = new HashMap<>();
        Rows.each(
                connection,
                FIND,
                ids,
                (statement, i, id) -> statement.setBytes(i, Rows.bytes(id)),
                row -> found.put(Rows.uuid(row.getBytes(1)), recorded(row)));
        return found;
    }

    private static Recorded recorded(ResultSet row) throws SQLException {
        return new Recorded(
                ContentHash.stored(row.getBytes(2)),
                Optional.ofNullable(row.getString(3)).map(DeclineReason::valueOf),
                row.getLong(4),
                Money.ofFen(row.getLong(5)));
    }

    void insert(List<Posted> all, EntryIds entryIds) throws SQLException {
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
                for (Leg leg : posted.booking().legs()) {
                    bindEntry(statement, posted, leg, entryIds.next(posted.at()));
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private static void bindPosting(PreparedStatement statement, Posted posted)
            throws SQLException {
        Booking booking = posted.booking();
        statement.setBytes(1, Rows.bytes(posted.id()));
        statement.setString(2, booking.kind().name());
        statement.setBytes(3, posted.content().bytes());
        statement.setString(4, booking.declined().isPresent() ? "DECLINED" : "APPROVED");
        if (booking.declined().isPresent()) {
            statement.setString(5, booking.declined().get().name());
        } else {
            statement.setNull(5, Types.VARCHAR);
        }
        statement.setLong(6, booking.account());
        statement.setLong(7, booking.amount().fen());
        statement.setLong(8, booking.balanceAfter().fen());
        statement.setInt(9, booking.outlet());
        statement.setString(10, booking.terminal());
        statement.setLong(11, posted.at().toEpochMilli());
    }

    private static void bindEntry(PreparedStatement statement, Posted posted, Leg leg, long id)
            throws SQLException {
        statement.setLong(1, id);
        statement.setBytes(2, Rows.bytes(posted.id()));
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

    /** The highest id of any entry; 0 when there is none. */
    long highestEntry() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HIGHEST);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}

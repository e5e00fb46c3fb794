package campus.onecard.server.message;

import campus.onecard.domain.message.Message;
import campus.onecard.domain.message.MessageKind;

import org.jdbi.v3.core.Jdbi;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reads an account's messages, newest first. */
final class MessageStore {

    private static final String PAGE =
            """
            SELECT id, kind, detail, posting_id, at FROM message
            WHERE account_id = :account AND id < :below ORDER BY id DESC LIMIT :limit
            """;

    private final Jdbi jdbi;

    MessageStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A message with its place in the row of all messages. */
    record Line(long id, Message message) {}

    /**
     * @param below only messages before that one
     */
    List<Line> page(long account, long below, int limit) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(PAGE)
                                .bind("account", account)
                                .bind("below", below)
                                .bind("limit", limit)
                                .map((row, _) -> line(row))
                                .list());
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("id"),
                new Message(
                        id(row.getBytes("posting_id")),
                        MessageKind.valueOf(row.getString("kind")),
                        row.getString("detail"),
                        Instant.ofEpochMilli(row.getLong("at"))));
    }

    private static String id(byte[] bytes) {
        ByteBuffer id = ByteBuffer.wrap(bytes);
        return new UUID(id.getLong(), id.getLong()).toString();
    }
}

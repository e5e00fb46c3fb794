package campus.onecard.server.message;

import campus.onecard.domain.message.Message;
import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.message.ReadMessages;

import org.jdbi.v3.core.Jdbi;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reads an account's messages, newest first, and notes which were read. */
final class MessageStore {

    private static final String PAGE =
            """
            SELECT m.id, m.kind, m.detail, m.posting_id, m.at, m.read_at, o.name party
            FROM message m
            LEFT JOIN posting p ON p.id = m.posting_id
            LEFT JOIN outlet o ON o.id = p.outlet_id
            WHERE m.account_id = :account AND m.id < :below ORDER BY m.id DESC LIMIT :limit
            """;
    private static final String READ =
            """
            UPDATE message SET read_at = :now
            WHERE account_id = :account AND id BETWEEN :from AND :upTo AND read_at IS NULL
            """;

    private final Jdbi jdbi;

    MessageStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * @param below only messages before that one
     */
    List<Message> page(long account, long below, int limit) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(PAGE)
                                .bind("account", account)
                                .bind("below", below)
                                .bind("limit", limit)
                                .map((row, _) -> message(row))
                                .list());
    }

    /** The first time counts. */
    void read(long account, ReadMessages read, Instant now) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(READ)
                                .bind("account", account)
                                .bind("from", read.from())
                                .bind("upTo", read.upTo())
                                .bind("now", now.toEpochMilli())
                                .execute());
    }

    private static Message message(ResultSet row) throws SQLException {
        String party = row.getString("party");
        long readAt = row.getLong("read_at");
        return new Message(
                id(row.getBytes("posting_id")),
                MessageKind.valueOf(row.getString("kind")),
                row.getString("detail"),
                Instant.ofEpochMilli(row.getLong("at")),
                party == null ? "" : party,
                row.getLong("id"),
                readAt > 0);
    }

    private static String id(byte[] bytes) {
        ByteBuffer id = ByteBuffer.wrap(bytes);
        return new UUID(id.getLong(), id.getLong()).toString();
    }
}

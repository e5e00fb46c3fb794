package campus.onecard.server.message;

import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.message.Unread;

import org.jdbi.v3.core.Jdbi;

import java.util.Map;

/** How many messages wait for an account's owner. */
public final class UnreadMessages {

    private static final String COUNTS =
            """
            SELECT kind, COUNT(*) messages FROM message
            WHERE account_id = :account AND read_at IS NULL GROUP BY kind
            """;

    private final Jdbi jdbi;

    public UnreadMessages(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Unread of(long account) {
        Map<String, Integer> counts =
                jdbi.withHandle(
                        handle ->
                                handle.createQuery(COUNTS)
                                        .bind("account", account)
                                        .setMapKeyColumn("kind")
                                        .setMapValueColumn("messages")
                                        .collectInto(
                                                new org.jdbi.v3.core.generic.GenericType<
                                                        Map<String, Integer>>() {}));
        int important =
                counts.entrySet().stream()
                        .filter(e -> MessageKind.valueOf(e.getKey()).isImportant())
                        .mapToInt(Map.Entry::getValue)
                        .sum();
        return new Unread(counts.values().stream().mapToInt(n -> n).sum(), important);
    }
}

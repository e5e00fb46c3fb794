package campus.onecard.server.ledger;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.UUID;

/** Reading many rows by a list of keys with one statement. */
final class Rows {

    private Rows() {}

    @FunctionalInterface
    interface Key<K> {
        void set(PreparedStatement statement, int index, K key) throws SQLException;
    }

    @FunctionalInterface
    interface Row {
        void read(ResultSet row) throws SQLException;
    }

    /**
     * Fills {@code IN (%s)} with the keys. The list is padded to a power of two, so that only few
     * different statements exist and the driver keeps them prepared.
     */
    static <K> void each(
            Connection connection, String sql, Collection<K> keys, Key<K> setter, Row row)
            throws SQLException {
        if (keys.isEmpty()) {
            return;
        }
        int size = Math.max(1, Integer.highestOneBit(keys.size() * 2 - 1));
        String marks = String.join(",", Collections.nCopies(size, "?"));
        try (PreparedStatement statement = connection.prepareStatement(sql.formatted(marks))) {
            Iterator<K> iterator = keys.iterator();
            K key = iterator.next();
            for (int i = 1; i <= size; i++) {
                setter.set(statement, i, key);
                if (iterator.hasNext()) {
                    key = iterator.next();
                }
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    row.read(rows);
                }
            }
        }
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}

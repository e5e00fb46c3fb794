package campus.onecard.server.database;

import java.nio.ByteBuffer;
import java.util.UUID;

/** Ids as the tables hold them: 16 bytes. */
public final class UuidBytes {

    private UuidBytes() {}

    public static byte[] of(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    public static UUID read(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}

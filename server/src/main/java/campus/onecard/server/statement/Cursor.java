package campus.onecard.server.statement;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.OptionalLong;
import java.util.zip.CRC32;

/**
 * Where a page ended, as clients carry it: opaque, checked when it comes back. It needs no
 * signature, because it only says where in the caller's own account to go on.
 */
final class Cursor {

    private static final int SIZE = Long.BYTES + Integer.BYTES;

    private Cursor() {}

    static String of(long entryId) {
        ByteBuffer bytes = ByteBuffer.allocate(SIZE).putLong(entryId).putInt(checksum(entryId));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /**
     * @return empty when the text is no cursor of ours
     */
    static OptionalLong read(String text) {
        if (!text.matches("[A-Za-z0-9_-]{16}")) {
            return OptionalLong.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
        long entryId = bytes.getLong();
        return bytes.getInt() == checksum(entryId)
                ? OptionalLong.of(entryId)
                : OptionalLong.empty();
    }

    private static int checksum(long entryId) {
        CRC32 crc = new CRC32();
        crc.update(ByteBuffer.allocate(Long.BYTES).putLong(entryId).flip());
        return (int) crc.getValue();
    }
}

package campus.onecard.server.database;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The head of a 64-bit ELF program. The database program in its Maven jar is 314 MB, of which only
 * the first 30 MB are ever loaded; the rest is debugging information. Reading the head tells where
 * to stop unpacking, which makes a first start seconds faster.
 */
final class ElfHeader {

    /** This many bytes of the file hold all that is read here. */
    static final int SIZE = 4096;

    private static final int MAGIC = 0x7f454c46;
    private static final int LOADED = 1;

    private final ByteBuffer head;

    /**
     * @param head the first {@link #SIZE} bytes of the file; changed by {@link #forgetSections}
     */
    ElfHeader(byte[] head) {
        this.head = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
    }

    boolean isElf() {
        return head.capacity() == SIZE && Integer.reverseBytes(head.getInt(0)) == MAGIC;
    }

    /** How many bytes from the start of the file the system loads. */
    long loadedBytes() {
        long table = head.getLong(32);
        int entrySize = head.getShort(54);
        int entries = head.getShort(56);
        long end = 0;
        for (int i = 0; i < entries; i++) {
            int entry = (int) table + i * entrySize;
            if (head.getInt(entry) == LOADED) {
                end = Math.max(end, head.getLong(entry + 8) + head.getLong(entry + 32));
            }
        }
        return end;
    }

    /** Takes away the pointer to the section table, which lies behind the loaded bytes. */
    void forgetSections() {
        head.putLong(40, 0);
        head.putShort(60, (short) 0);
        head.putShort(62, (short) 0);
    }
}

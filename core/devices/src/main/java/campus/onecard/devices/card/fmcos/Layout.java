package campus.onecard.devices.card.fmcos;

import campus.onecard.domain.card.CardProfile;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** What CREATE FILE is told: sizes and rights of our directory and its files (decision 40). */
final class Layout {

    /** Any id will do for a key file; this one is customary. */
    static final int KEY_FILE = 0x0000;

    private static final short DIRECTORY_SIZE = 0x0400;
    private static final short KEY_FILE_SIZE = 0x00C0;
    private static final byte SHOWN_ON_SELECT = (byte) 0x95;
    private static final byte UNUSED = (byte) 0xFF;
    private static final byte FREE = (byte) 0xF0;

    /** The root must be in state F: only who holds its key may build here. */
    private static final byte ROOT_OPEN = 0x0F;

    /** Our directory must be in state 2 or above: the service key was shown. */
    private static final byte SERVICE_OPEN = (byte) 0xF2;

    private static final byte BINARY_WITH_MAC = (byte) 0xA8;

    private Layout() {}

    /** 38 size16 create erase shown FF FF name. */
    static byte[] directory() {
        ByteArrayOutputStream info = new ByteArrayOutputStream();
        info.writeBytes(
                ByteBuffer.allocate(8)
                        .put((byte) 0x38)
                        .putShort(DIRECTORY_SIZE)
                        .put(ROOT_OPEN)
                        .put(ROOT_OPEN)
                        .put(SHOWN_ON_SELECT)
                        .put(UNUSED)
                        .put(UNUSED)
                        .array());
        info.writeBytes(CardProfile.aid());
        return info.toByteArray();
    }

    /** 3F size16 shown add FF FF. */
    static byte[] keyFile() {
        return ByteBuffer.allocate(7)
                .put((byte) 0x3F)
                .putShort(KEY_FILE_SIZE)
                .put(SHOWN_ON_SELECT)
                .put(ROOT_OPEN)
                .put(UNUSED)
                .put(UNUSED)
                .array();
    }

    /** A8 size16 read write FF FF: everybody reads, the service writes with MAC under 36/00. */
    static byte[] file(int id) {
        int size =
                id == CardProfile.IDENTITY_FILE
                        ? CardProfile.IDENTITY_LENGTH
                        : CardProfile.SIGNATURE_LENGTH;
        return ByteBuffer.allocate(7)
                .put(BINARY_WITH_MAC)
                .putShort((short) size)
                .put(FREE)
                .put(SERVICE_OPEN)
                .put(UNUSED)
                .put(UNUSED)
                .array();
    }
}

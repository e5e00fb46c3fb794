package campus.onecard.devices.idcard;

import java.util.Arrays;

/** The data of a read answer: two lengths, the text block, the photo. */
final class SamContent {

    static final int TEXT = 256;
    static final int PHOTO = 1024;
    private static final int LENGTHS = 4;
    static final int LENGTH = LENGTHS + TEXT + PHOTO;

    private SamContent() {}

    /** The text block, or an empty array when the lengths are not what they must be. */
    static byte[] text(byte[] data) {
        boolean asExpected =
                data.length == LENGTH && number(data, 0) == TEXT && number(data, 2) == PHOTO;
        return asExpected ? Arrays.copyOfRange(data, LENGTHS, LENGTHS + TEXT) : new byte[0];
    }

    static byte[] photo(byte[] data) {
        return Arrays.copyOfRange(data, LENGTHS + TEXT, LENGTH);
    }

    private static int number(byte[] data, int at) {
        return (data[at] & 0xFF) << 8 | data[at + 1] & 0xFF;
    }
}

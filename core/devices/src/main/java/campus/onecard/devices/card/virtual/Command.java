package campus.onecard.devices.card.virtual;

import java.util.Arrays;

/**
 * A command as the card takes it apart.
 *
 * @param expected −1 when the command names no length, 256 for as much as there is
 * @param whole all bytes, for the MAC
 */
record Command(int cla, int ins, int p1, int p2, byte[] data, int expected, byte[] whole) {

    private static final int NONE = -1;

    /** Refuses what is no short APDU with 6700. */
    static Command parse(byte[] bytes) {
        if (bytes.length < 4) {
            throw new Refused(Refused.LENGTH);
        }
        byte[] data = new byte[0];
        int expected = NONE;
        if (bytes.length == 5) {
            expected = length(bytes[4]);
        } else if (bytes.length > 5) {
            int end = 5 + (bytes[4] & 0xFF);
            if (bytes[4] == 0 || bytes.length < end || bytes.length > end + 1) {
                throw new Refused(Refused.LENGTH);
            }
            data = Arrays.copyOfRange(bytes, 5, end);
            expected = bytes.length == end ? NONE : length(bytes[end]);
        }
        return new Command(
                bytes[0] & 0xFF,
                bytes[1] & 0xFF,
                bytes[2] & 0xFF,
                bytes[3] & 0xFF,
                data,
                expected,
                bytes.clone());
    }

    /** The command without a final expected length: what its MAC was made over. */
    byte[] protectedPart() {
        return Arrays.copyOf(whole, 5 + data.length);
    }

    boolean isProtected() {
        return (cla & 0x0F) == 0x04;
    }

    int p12() {
        return p1 << 8 | p2;
    }

    private static int length(byte b) {
        return b == 0 ? 256 : b & 0xFF;
    }
}

package campus.onecard.devices.idcard;

import campus.onecard.devices.serial.Framing;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Frames of the reader's security module (GA 467): {@code AA AA AA 96 69}, two bytes of length,
 * that many bytes, the last of which is the XOR of everything behind the preamble.
 */
public final class SamFrame implements Framing {

    /** The longest answer: text, photo and two fingerprints are 2321 bytes behind the length. */
    private static final int LONGEST_BODY = 2400;

    private static final byte[] PREAMBLE = {
        (byte) 0xAA, (byte) 0xAA, (byte) 0xAA, (byte) 0x96, 0x69
    };
    private static final int HEAD = PREAMBLE.length + 2;
    private static final int SHORTEST_BODY = 3;

    @Override
    public int longest() {
        return HEAD + LONGEST_BODY;
    }

    @Override
    public int measure(byte[] bytes, int from, int to) {
        int there = to - from;
        for (int i = 0; i < Math.min(there, PREAMBLE.length); i++) {
            if (bytes[from + i] != PREAMBLE[i]) {
                return NOT_HERE;
            }
        }
        if (there < HEAD) {
            return MORE;
        }
        int body = bodyLength(bytes, from);
        if (body < SHORTEST_BODY || body > LONGEST_BODY) {
            return NOT_HERE;
        }
        if (there < HEAD + body) {
            return MORE;
        }
        return xor(bytes, from + PREAMBLE.length, from + HEAD + body) == 0 ? HEAD + body : NOT_HERE;
    }

    /**
     * Wraps command or answer.
     *
     * @param body without checksum, at most 2399 bytes
     */
    public static byte[] of(byte... body) {
        int length = body.length + 1;
        ByteBuffer frame = ByteBuffer.allocate(HEAD + length);
        frame.put(PREAMBLE).putShort((short) length).put(body);
        frame.put(xor(frame.array(), PREAMBLE.length, HEAD + body.length));
        return frame.array();
    }

    /**
     * What a whole frame holds, without checksum.
     *
     * @param frame as this framing found it
     */
    public static byte[] body(byte[] frame) {
        return Arrays.copyOfRange(frame, HEAD, frame.length - 1);
    }

    private static int bodyLength(byte[] bytes, int from) {
        int high = bytes[from + PREAMBLE.length] & 0xFF;
        return high << 8 | bytes[from + PREAMBLE.length + 1] & 0xFF;
    }

    private static byte xor(byte[] bytes, int from, int to) {
        byte sum = 0;
        for (int i = from; i < to; i++) {
            sum ^= bytes[i];
        }
        return sum;
    }
}

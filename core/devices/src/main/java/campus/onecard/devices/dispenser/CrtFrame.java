package campus.onecard.devices.dispenser;

import campus.onecard.devices.serial.Framing;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What a CRT-571 or CRT-591 and its host send: {@code F2}, address, two bytes of length, that many
 * bytes, {@code 03}, and the XOR of all before; or a single byte ACK, NAK or EOT. The end is where
 * the length says, never at the next 03.
 */
public final class CrtFrame implements Framing {

    /** Received and correct. */
    public static final byte ACK = 0x06;

    /** Received and garbled. */
    public static final byte NAK = 0x15;

    /** Clears the line. */
    public static final byte EOT = 0x04;

    private static final byte STX = (byte) 0xF2;
    private static final byte ETX = 0x03;
    private static final int HEAD = 4;
    private static final int TAIL = 2;
    private static final int HIGHEST_ADDRESS = 0x0F;
    private static final int SHORTEST_BODY = 3;
    private static final int LONGEST_BODY = 1_100;
    private static final String KINDS = "CPNE";

    @Override
    public int longest() {
        return HEAD + LONGEST_BODY + TAIL;
    }

    @Override
    public int measure(byte[] bytes, int from, int to) {
        byte first = bytes[from];
        if (first == ACK || first == NAK || first == EOT) {
            return 1;
        }
        int there = to - from;
        if (first != STX || there > 1 && (bytes[from + 1] & 0xFF) > HIGHEST_ADDRESS) {
            return NOT_HERE;
        }
        if (there < HEAD) {
            return MORE;
        }
        int body = (bytes[from + 2] & 0xFF) << 8 | bytes[from + 3] & 0xFF;
        if (body < SHORTEST_BODY || body > LONGEST_BODY) {
            return NOT_HERE;
        }
        if (there > HEAD && KINDS.indexOf(bytes[from + HEAD]) < 0) {
            return NOT_HERE;
        }
        int length = HEAD + body + TAIL;
        if (there < length) {
            return MORE;
        }
        boolean whole = bytes[from + HEAD + body] == ETX && xor(bytes, from, from + length) == 0;
        return whole ? length : NOT_HERE;
    }

    /**
     * Wraps command or answer.
     *
     * @param address 0 to 15, as the machine's switches are set
     * @param body kind, command, parameter and data
     */
    public static byte[] of(int address, byte... body) {
        ByteBuffer frame = ByteBuffer.allocate(HEAD + body.length + TAIL);
        frame.put(STX).put((byte) address).putShort((short) body.length).put(body).put(ETX);
        frame.put(xor(frame.array(), 0, HEAD + body.length + 1));
        return frame.array();
    }

    /** Which machine a frame is from or for. */
    public static int address(byte[] frame) {
        return frame[1];
    }

    /** Kind, command, parameter and data of a whole frame; empty for a single byte. */
    public static byte[] body(byte[] frame) {
        return frame.length == 1
                ? new byte[0]
                : Arrays.copyOfRange(frame, HEAD, frame.length - TAIL);
    }

    private static byte xor(byte[] bytes, int from, int to) {
        byte sum = 0;
        for (int i = from; i < to; i++) {
            sum ^= bytes[i];
        }
        return sum;
    }
}

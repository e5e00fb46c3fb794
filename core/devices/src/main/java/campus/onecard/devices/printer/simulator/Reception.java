package campus.onecard.devices.printer.simulator;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Takes bytes as they arrive. Questions asked at once are answered even while the printer stands
 * still, so they are picked out here; all else waits in the buffer.
 */
final class Reception {

    private static final int DLE = 0x10;
    private static final int EOT = 0x04;
    private static final int DC4 = 0x14;
    private static final int FORGET = 0x08;
    private static final int FORGET_LENGTH = 10;
    private static final int ROOM = 1 << 18;

    private final IntConsumer asked;
    private final byte[] held = new byte[FORGET_LENGTH];
    private byte[] buffer = new byte[4096];
    private int used;
    private int holding;

    /**
     * @param asked takes the number of a question
     */
    Reception(IntConsumer asked) {
        this.asked = asked;
    }

    void take(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            take(bytes[i]);
        }
    }

    byte[] buffer() {
        return buffer;
    }

    int used() {
        return used;
    }

    /** The first bytes were carried out. */
    void consumed(int count) {
        System.arraycopy(buffer, count, buffer, 0, used - count);
        used -= count;
    }

    private void take(byte next) {
        held[holding++] = next;
        if (held[0] != DLE) {
            release();
        } else if (holding == 2 && next != EOT && next != DC4) {
            release();
        } else if (holding == 3 && held[1] == EOT) {
            question(next);
        } else if (holding == 3 && next != FORGET) {
            release();
        } else if (holding == FORGET_LENGTH) {
            holding = 0;
            used = 0;
        }
    }

    private void question(byte number) {
        if (number >= 1 && number <= 4) {
            holding = 0;
            asked.accept(number);
        } else {
            release();
        }
    }

    /** What was held back is no question after all. A full buffer loses bytes, as it would. */
    private void release() {
        if (used + holding > buffer.length && buffer.length < ROOM) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        if (used + holding <= buffer.length) {
            System.arraycopy(held, 0, buffer, used, holding);
            used += holding;
        }
        holding = 0;
    }
}

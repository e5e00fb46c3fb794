package campus.onecard.domain.card;

import java.util.Arrays;

/** The two ways a message is filled up to whole blocks. */
final class Padding {

    private Padding() {}

    /** ISO 9797-1 method 2: 80, then zeros; a whole block when the message already fits. */
    static byte[] always(byte[] message, int block) {
        byte[] padded = Arrays.copyOf(message, (message.length / block + 1) * block);
        padded[message.length] = (byte) 0x80;
        return padded;
    }

    /** As {@link #always}, but a message that fits stays as it is. */
    static byte[] whereNeeded(byte[] message, int block) {
        return message.length % block == 0 ? message.clone() : always(message, block);
    }
}

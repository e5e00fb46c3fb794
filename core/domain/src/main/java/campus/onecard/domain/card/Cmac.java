package campus.onecard.domain.card;

import java.util.Arrays;

/** AES-CMAC (RFC 4493) over any key that encrypts 16-byte blocks. */
final class Cmac {

    static final int BLOCK = 16;

    private Cmac() {}

    /** The full 16 bytes over a message of any length. */
    static byte[] of(BlockKey key, byte[] message) {
        boolean whole = message.length > 0 && message.length % BLOCK == 0;
        byte[] padded = whole ? message : Padding.always(message, BLOCK);
        return overPadded(key, padded, !whole);
    }

    /** Over whole blocks; AN10922 pads to 32 bytes itself and then says so. */
    static byte[] overPadded(BlockKey key, byte[] blocks, boolean padded) {
        byte[] mask = doubled(key.encrypt(new byte[BLOCK]));
        if (padded) {
            mask = doubled(mask);
        }
        byte[] state = new byte[BLOCK];
        for (int at = 0; at < blocks.length; at += BLOCK) {
            byte[] block = Des.xor(state, Arrays.copyOfRange(blocks, at, at + BLOCK));
            boolean last = at + BLOCK == blocks.length;
            state = key.encrypt(last ? Des.xor(block, mask) : block);
        }
        return state;
    }

    private static byte[] doubled(byte[] block) {
        byte[] twice = new byte[BLOCK];
        for (int i = 0; i < BLOCK; i++) {
            int next = i + 1 < BLOCK ? (block[i + 1] & 0x80) >>> 7 : 0;
            twice[i] = (byte) (block[i] << 1 | next);
        }
        if (block[0] < 0) {
            twice[BLOCK - 1] ^= (byte) 0x87;
        }
        return twice;
    }
}

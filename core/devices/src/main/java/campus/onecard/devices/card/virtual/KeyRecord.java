package campus.onecard.devices.card.virtual;

import campus.onecard.domain.card.CardKey;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** A key in a key file: {@code type use change P4 P5 key}, and its number. */
final class KeyRecord {

    static final int EXTERNAL = 0x39;
    static final int PIN = 0x3A;
    static final int LINE = 0x36;

    private static final int HEAD = 5;

    private final int id;
    private byte[] block;

    KeyRecord(int id, byte[] block) {
        this.id = id;
        this.block = block.clone();
    }

    /** Whether these bytes can be a key block. */
    static boolean isBlock(byte[] block) {
        int length = block.length - HEAD;
        return block.length > HEAD && block[0] == PIN
                ? length >= 2 && length <= 6
                : length == 8 || length == 16;
    }

    static KeyRecord read(DataInputStream in) throws IOException {
        return new KeyRecord(in.readUnsignedByte(), in.readNBytes(in.readUnsignedByte()));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeByte(id);
        out.writeByte(block.length);
        out.write(block);
    }

    boolean is(int type, int number) {
        return type() == type && id == number;
    }

    boolean isNamedAs(KeyRecord other) {
        return is(other.type(), other.id);
    }

    int type() {
        return block[0] & 0xFF;
    }

    int use() {
        return block[1] & 0xFF;
    }

    int change() {
        return block[2] & 0xFF;
    }

    /** The state that a right answer gives. */
    int nextState() {
        return block[3] & 0xF;
    }

    byte[] value() {
        return Arrays.copyOfRange(block, HEAD, block.length);
    }

    CardKey key() {
        return new CardKey(value());
    }

    int size() {
        return block.length + 3;
    }

    void replace(byte[] other) {
        block = other.clone();
    }

    int triesLeft() {
        return block[4] & 0xF;
    }

    private int mostTries() {
        return block[4] >>> 4 & 0xF;
    }

    /**
     * Takes one try before the comparison and gives all back after a right one, each a write of its
     * own: pulling the card in between gains nothing.
     */
    void attempt(Power power, boolean right, Refused otherwise) {
        if (triesLeft() == 0) {
            throw new Refused(Refused.LOCKED);
        }
        power.whole(1);
        block[4]--;
        if (!right) {
            throw otherwise;
        }
        power.whole(1);
        block[4] = (byte) (mostTries() << 4 | mostTries());
    }
}

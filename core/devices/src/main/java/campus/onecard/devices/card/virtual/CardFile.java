package campus.onecard.devices.card.virtual;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** An elementary file: binary (28), fixed records (2A) or cyclic records (2E). */
final class CardFile {

    static final int BINARY = 0x28;
    static final int FIXED = 0x2A;
    static final int CYCLIC = 0x2E;

    private static final int HEAD = 11;
    private static final int INFO = 7;

    private final int id;
    private final byte[] info;
    private final byte[] body;

    /** How many records of a cyclic file were ever appended. */
    private int appended;

    private CardFile(int id, byte[] info, byte[] body) {
        this.id = id;
        this.info = info;
        this.body = body;
    }

    /** Takes CREATE FILE's data: type, size16 or count and length, read, write, FF, acc. */
    static CardFile create(int id, byte[] info) {
        if (info.length != INFO) {
            throw new Refused(Refused.LENGTH);
        }
        CardFile file = new CardFile(id, info.clone(), new byte[0]);
        int size = (info[1] & 0xFF) << 8 | info[2] & 0xFF;
        int length =
                switch (file.kind()) {
                    case BINARY -> size;
                    case FIXED, CYCLIC -> (info[1] & 0xFF) * (info[2] & 0xFF);
                    default -> throw new Refused(Refused.DATA);
                };
        if (length == 0) {
            throw new Refused(Refused.DATA);
        }
        return new CardFile(id, info.clone(), new byte[length]);
    }

    static CardFile read(DataInputStream in) throws IOException {
        int id = in.readUnsignedShort();
        byte[] info = in.readNBytes(INFO);
        int appended = in.readInt();
        CardFile file = new CardFile(id, info, in.readNBytes(in.readInt()));
        file.appended = appended;
        return file;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeShort(id);
        out.write(info);
        out.writeInt(appended);
        out.writeInt(body.length);
        out.write(body);
    }

    int id() {
        return id;
    }

    int kind() {
        return info[0] & 0x3F;
    }

    boolean needsMac() {
        return info[0] < 0;
    }

    int readRight() {
        return info[3] & 0xFF;
    }

    int writeRight() {
        return info[4] & 0xFF;
    }

    /** Which key 36 protects writing. */
    int writeKey() {
        return 3 - (info[6] & 0x3);
    }

    byte[] body() {
        return body;
    }

    int size() {
        return HEAD + body.length + (kind() == BINARY ? 0 : info[1] & 0xFF);
    }

    int recordLength() {
        return info[2] & 0xFF;
    }

    /** Where record n lies, from 1; in a cyclic file 1 is the newest. */
    int recordAt(int n) {
        int count = info[1] & 0xFF;
        int there = kind() == CYCLIC ? Math.min(appended, count) : count;
        if (n < 1 || n > there) {
            throw new Refused(Refused.NO_RECORD);
        }
        int slot = kind() == CYCLIC ? (appended - n) % count : n - 1;
        return slot * recordLength();
    }

    /** Adds a record to a cyclic file; the oldest makes room. */
    void append(Power power, byte[] record) {
        power.whole(record.length + 1);
        int slot = appended % (info[1] & 0xFF);
        System.arraycopy(record, 0, body, slot * recordLength(), record.length);
        appended++;
    }

    /** A part of the content. */
    byte[] slice(int from, int length) {
        return Arrays.copyOfRange(body, from, from + length);
    }
}

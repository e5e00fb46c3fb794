package campus.onecard.devices.card.virtual;

import campus.onecard.domain.card.CardProfile;
import campus.onecard.domain.card.CardSuite;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Everything a card keeps without current. */
final class CardMemory {

    private static final int MAGIC = 0x4F43_5643;
    private static final int WHOLE_CHIP = 8192;
    private static final int ONLY_FULL_STATE = 0xFF;

    private final CardSuite suite;
    private final byte[] uid;
    private final Directory root;
    private boolean blocked;

    private CardMemory(CardSuite suite, byte[] uid, Directory root) {
        this.suite = suite;
        this.uid = uid;
        this.root = root;
    }

    /** As the maker delivers it: a root that only the transport key opens. */
    static CardMemory blank(CardSuite suite, byte[] uid) {
        ByteArrayOutputStream info = new ByteArrayOutputStream();
        info.writeBytes(
                new byte[] {
                    0x38,
                    WHOLE_CHIP >>> 8,
                    (byte) WHOLE_CHIP,
                    (byte) ONLY_FULL_STATE,
                    (byte) ONLY_FULL_STATE,
                    0,
                    -1,
                    -1
                });
        info.writeBytes("1PAY.SYS.DDF01".getBytes(StandardCharsets.US_ASCII));
        Directory root = Directory.create(CardProfile.MASTER_FILE, info.toByteArray());
        root.keyFile(ONLY_FULL_STATE);
        ByteArrayOutputStream transport = new ByteArrayOutputStream();
        transport.writeBytes(new byte[] {0x39, (byte) 0xF0, (byte) ONLY_FULL_STATE, 0x0F, 0x33});
        transport.writeBytes(suite.transportKey().bytes());
        root.keys().add(new KeyRecord(0, transport.toByteArray()));
        return new CardMemory(suite, uid.clone(), root);
    }

    /**
     * @throws IllegalArgumentException when these bytes are no saved card
     */
    static CardMemory load(byte[] saved) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(saved))) {
            if (in.readInt() != MAGIC) {
                throw new IllegalArgumentException("this file holds no virtual card");
            }
            CardSuite suite = CardSuite.of(in.readUnsignedByte());
            byte[] uid = in.readNBytes(in.readUnsignedByte());
            boolean blocked = in.readBoolean();
            CardMemory memory = new CardMemory(suite, uid, Directory.read(in));
            memory.blocked = blocked;
            return memory;
        } catch (IOException e) {
            throw new IllegalArgumentException("this file holds half a virtual card", e);
        }
    }

    byte[] save() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeByte(suite.code());
            out.writeByte(uid.length);
            out.write(uid);
            out.writeBoolean(blocked);
            root.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes every byte", e);
        }
        return bytes.toByteArray();
    }

    CardSuite suite() {
        return suite;
    }

    /** 4 or 7 bytes; empty for a card that shows a new one each time. */
    byte[] uid() {
        return uid.clone();
    }

    Directory root() {
        return root;
    }

    boolean isBlocked() {
        return blocked;
    }

    void block() {
        blocked = true;
    }
}

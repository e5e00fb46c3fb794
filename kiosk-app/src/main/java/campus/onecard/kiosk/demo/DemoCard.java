package campus.onecard.kiosk.demo;

import campus.onecard.devices.card.Chip;
import campus.onecard.domain.card.CardApplication;
import campus.onecard.domain.card.CardProfile;
import campus.onecard.domain.card.CardSuite;
import campus.onecard.domain.signin.CardSerial;

import java.nio.ByteBuffer;
import java.time.LocalDate;

/** A campus card that says which one it is and holds no keys. */
public final class DemoCard implements Chip {

    private static final int SELECT = 0xA4;
    private static final int READ_BINARY = 0xB0;

    private final byte[] file;

    public DemoCard(CardSerial serial) {
        file =
                new CardApplication(
                                "0000000000000000",
                                serial,
                                LocalDate.of(2026, 1, 1),
                                LocalDate.of(2036, 12, 31),
                                CardSuite.FMCOS_3DES,
                                1)
                        .bytes();
    }

    @Override
    public byte[] powerOn() {
        return new byte[] {0x3B, (byte) 0x80, (byte) 0x80, 0x01, 0x01};
    }

    @Override
    public byte[] answer(byte[] command) {
        int ins = command[1] & 0xFF;
        if (ins == SELECT) {
            return status(0x9000);
        }
        int identity = CardProfile.shortId(CardProfile.IDENTITY_FILE);
        return ins == READ_BINARY && (command[2] & 0xFF) == identity
                ? ByteBuffer.allocate(file.length + 2).put(file).put(status(0x9000)).array()
                : status(0x6A82);
    }

    private static byte[] status(int word) {
        return new byte[] {(byte) (word >>> 8), (byte) word};
    }
}

package campus.onecard.devices.card.virtual;

import java.util.Arrays;
import java.util.HexFormat;

/** What a reader knows of a contactless card without asking it: ATR, UID, historical bytes. */
final class AnswerToReset {

    private static final int TAIL = 4;

    private AnswerToReset() {}

    /** 3B 8n 80 01, n historical bytes, exclusive-or of all but the first. */
    static byte[] of(byte[] uid) {
        byte[] historical = historical(uid);
        byte[] atr = new byte[4 + historical.length + 1];
        atr[0] = 0x3B;
        atr[1] = (byte) (0x80 | historical.length);
        atr[2] = (byte) 0x80;
        atr[3] = 0x01;
        System.arraycopy(historical, 0, atr, 4, historical.length);
        for (int i = 1; i < atr.length - 1; i++) {
            atr[atr.length - 1] ^= atr[i];
        }
        return atr;
    }

    /** The reader's own command FF CA: P1 00 the UID, 01 the historical bytes. */
    static byte[] data(Command command, byte[] uid) {
        return switch (command.p12()) {
            case 0x0000 -> uid.clone();
            case 0x0100 -> historical(uid);
            default -> throw new Refused(Refused.BLOCKED);
        };
    }

    /** COS version 20, vendor 90, then a serial that ends in the UID. */
    private static byte[] historical(byte[] uid) {
        byte[] bytes = HexFormat.of().parseHex("2090000000000000000000");
        byte[] end = Arrays.copyOf(uid, TAIL);
        System.arraycopy(end, 0, bytes, bytes.length - TAIL, TAIL);
        return bytes;
    }
}

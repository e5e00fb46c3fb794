package campus.onecard.devices.idcard;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/**
 * An answer of the security module.
 *
 * @param status null when the byte is none we know
 * @param code the three status bytes, for the log
 * @param data what follows them
 */
record SamAnswer(@Nullable SamStatus status, int code, byte[] data) {

    private static final int STATUS_BYTES = 3;

    /**
     * @param body of a frame; at least two bytes
     */
    static SamAnswer of(byte[] body) {
        int code = 0;
        for (int i = 0; i < Math.min(STATUS_BYTES, body.length); i++) {
            code = code << 8 | body[i] & 0xFF;
        }
        byte[] data = Arrays.copyOfRange(body, Math.min(STATUS_BYTES, body.length), body.length);
        return new SamAnswer(SamStatus.of(code & 0xFF).orElse(null), code, data);
    }

    /** Shows the status only. */
    @Override
    public String toString() {
        return "SamAnswer[%06X, %d bytes]".formatted(code, data.length);
    }
}

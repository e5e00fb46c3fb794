package campus.onecard.devices.idcard;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How the 16 bytes of a security module's number are written. */
final class ModuleNumber {

    private ModuleNumber() {}

    /**
     * Two numbers of two digits, the date, and two of ten digits: {@code 05.01-20260901-…-…}.
     *
     * @param data 16 bytes
     */
    static String text(byte[] data) {
        ByteBuffer numbers = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
        return "%02d.%02d-%08d-%010d-%010d"
                .formatted(
                        data[0] & 0xFF,
                        data[2] & 0xFF,
                        Integer.toUnsignedLong(numbers.getInt(4)),
                        Integer.toUnsignedLong(numbers.getInt(8)),
                        Integer.toUnsignedLong(numbers.getInt(12)));
    }
}

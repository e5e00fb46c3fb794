package campus.onecard.devices.card.virtual;

/** What a write costs in bytes of EEPROM, and where the current fails. */
final class Power {

    private long left = Long.MAX_VALUE;

    /** Lets the current fail once this many more bytes were written. */
    void failAfter(int bytes) {
        left = bytes;
    }

    void restore() {
        left = Long.MAX_VALUE;
    }

    /** A write that happens wholly or not at all; the caller changes memory after it. */
    void whole(int bytes) {
        if (left < bytes) {
            throw new Failed();
        }
        left -= bytes;
    }

    /** A write that leaves its beginning behind when the current fails. */
    void byteByByte(byte[] target, int at, byte[] content) {
        int written = (int) Math.min(left, content.length);
        System.arraycopy(content, 0, target, at, written);
        left -= written;
        if (written < content.length) {
            throw new Failed();
        }
    }

    /** The card has no current any more. */
    static final class Failed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Failed() {
            super(null, null, false, false);
        }
    }
}

package campus.onecard.devices.serial;

/** How a protocol marks where its frames begin and end. Pure. */
public interface Framing {

    /** No frame begins here. */
    int NOT_HERE = -1;

    /** What there is may be the beginning of a frame. */
    int MORE = 0;

    /** The longest frame, in bytes: a stray head can never ask for more. */
    int longest();

    /**
     * Looks for a frame that begins exactly at {@code from}.
     *
     * @param to one past the last byte there is; greater than {@code from}
     * @return the length of a whole frame whose checks hold, or {@link #NOT_HERE}, or {@link #MORE}
     */
    int measure(byte[] bytes, int from, int to);
}

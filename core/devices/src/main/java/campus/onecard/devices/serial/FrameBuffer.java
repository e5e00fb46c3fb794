package campus.onecard.devices.serial;

import java.util.Arrays;
import java.util.Optional;

/**
 * Finds frames in what arrives, whatever lies before, between and behind them. A head that leads
 * nowhere costs one byte: the search goes on behind it, so a frame inside is found. Bytes that were
 * used or skipped are overwritten at once.
 */
public final class FrameBuffer {

    private final Framing framing;
    private final byte[] bytes;
    private int start;
    private int end;

    public FrameBuffer(Framing framing) {
        this.framing = framing;
        this.bytes = new byte[2 * framing.longest()];
    }

    /** How many bytes may be added now; at least 1 after {@link #next} found nothing. */
    public int room() {
        return bytes.length - (end - start);
    }

    /**
     * Adds what arrived.
     *
     * @param count at most {@link #room}
     */
    public void add(byte[] arrived, int count) {
        if (count > bytes.length - end) {
            System.arraycopy(bytes, start, bytes, 0, end - start);
            int kept = end - start;
            Arrays.fill(bytes, kept, end, (byte) 0);
            start = 0;
            end = kept;
        }
        System.arraycopy(arrived, 0, bytes, end, count);
        end += count;
    }

    /** The next frame, or empty when more must arrive first. */
    public Optional<byte[]> next() {
        while (start < end) {
            int length = framing.measure(bytes, start, end);
            if (length > 0) {
                byte[] frame = Arrays.copyOfRange(bytes, start, start + length);
                drop(length);
                return Optional.of(frame);
            }
            if (length == Framing.MORE) {
                return Optional.empty();
            }
            drop(1);
        }
        return Optional.empty();
    }

    /** Whether the beginning of something that may become a frame waits for its rest. */
    public boolean waitsForRest() {
        return start < end;
    }

    /** No more will come: what waits is no frame, and the search goes on behind its first byte. */
    public void giveUpHead() {
        if (start < end) {
            drop(1);
        }
    }

    /** Forgets and overwrites everything. */
    public void wipe() {
        Arrays.fill(bytes, (byte) 0);
        start = 0;
        end = 0;
    }

    private void drop(int count) {
        Arrays.fill(bytes, start, start + count, (byte) 0);
        start += count;
        if (start == end) {
            start = 0;
            end = 0;
        }
    }

    /** Whether nothing that arrived is left in memory; for the test that proves it. */
    boolean isBlank() {
        for (byte b : bytes) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }
}

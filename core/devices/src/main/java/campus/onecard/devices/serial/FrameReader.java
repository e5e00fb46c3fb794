package campus.onecard.devices.serial;

import campus.onecard.devices.DeviceFault;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** Reads one protocol's frames from a line and remembers whether anything was heard at all. */
public final class FrameReader {

    /** A frame comes in one go; a pause this long within one means that it is torn. */
    private static final Duration PAUSE = Duration.ofMillis(150);

    private final SerialLine line;
    private final FrameBuffer frames;
    private final byte[] piece;
    private boolean heard;

    public FrameReader(SerialLine line, Framing framing) {
        this.line = line;
        this.frames = new FrameBuffer(framing);
        this.piece = new byte[framing.longest()];
    }

    /**
     * Waits for the next frame.
     *
     * @return empty when none came in time
     * @throws DeviceFault when the line is gone
     */
    public Optional<byte[]> next(Deadline until) throws DeviceFault, InterruptedException {
        while (true) {
            Optional<byte[]> frame = frames.next();
            if (frame.isPresent()) {
                return frame;
            }
            boolean torn = frames.waitsForRest();
            int got = listen(torn ? until.orIn(PAUSE) : until);
            if (got == 0 && !torn) {
                return Optional.empty();
            }
            if (got == 0) {
                frames.giveUpHead();
            }
        }
    }

    private int listen(Deadline until) throws DeviceFault, InterruptedException {
        int got = line.read(piece, until);
        heard |= got > 0;
        frames.add(piece, got);
        Arrays.fill(piece, 0, got, (byte) 0);
        return got;
    }

    /** Whether any byte arrived since {@link #forget}, frame or not. */
    public boolean heard() {
        return heard;
    }

    /** Whether nothing that arrived is left in memory; for the test that proves it. */
    boolean isBlank() {
        return frames.isBlank() && Arrays.equals(piece, new byte[piece.length]);
    }

    /**
     * Forgets everything that arrived so far.
     *
     * @throws DeviceFault when the line is gone
     */
    public void forget() throws DeviceFault {
        line.purge();
        frames.wipe();
        heard = false;
    }

    /**
     * Throws away what arrives until nothing has for a while, so that no late answer is taken for
     * the next one's.
     *
     * @param quiet how long nothing must arrive
     * @param until when to go on all the same
     * @throws DeviceFault when the line is gone
     */
    public void settle(Duration quiet, Deadline until) throws DeviceFault, InterruptedException {
        while (line.read(piece, until.orIn(quiet)) > 0 && !until.over()) {
            Arrays.fill(piece, (byte) 0);
        }
        forget();
    }
}

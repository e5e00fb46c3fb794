package campus.onecard.devices.serial;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Spoils frames in every way a line can and feeds them to a buffer in pieces, seeded. */
public final class FrameFuzz {

    private final Framing framing;
    private final Random random;

    public FrameFuzz(Framing framing, long seed) {
        this.framing = framing;
        this.random = new Random(seed);
    }

    /** One mutant: bits flipped, bytes changed, lost, doubled or put in, cut off, or two joined. */
    public byte[] mutant(byte[] frame) {
        byte[] bytes = frame.clone();
        int strikes = 1 + random.nextInt(4);
        for (int i = 0; i < strikes && bytes.length > 0; i++) {
            bytes = struck(bytes);
        }
        return bytes;
    }

    private byte[] struck(byte[] bytes) {
        // Heads decide most, so half of all strikes hit the first bytes.
        int reach = random.nextBoolean() ? bytes.length : Math.min(bytes.length, 12);
        int at = random.nextInt(reach);
        switch (random.nextInt(6)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes[at] = (byte) random.nextInt(256);
            case 2 -> {
                return joined(
                        Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + 1, bytes.length));
            }
            case 3 -> {
                return joined(
                        Arrays.copyOf(bytes, at + 1), Arrays.copyOfRange(bytes, at, bytes.length));
            }
            case 4 -> {
                return Arrays.copyOf(bytes, at);
            }
            default -> {
                byte[] noise = new byte[1 + random.nextInt(4)];
                random.nextBytes(noise);
                return joined(
                        joined(Arrays.copyOf(bytes, at), noise),
                        Arrays.copyOfRange(bytes, at, bytes.length));
            }
        }
        return bytes;
    }

    /** Everything the buffer accepts out of these bytes, arriving in random pieces. */
    public List<byte[]> accepted(byte[] stream, FrameBuffer buffer) {
        List<byte[]> all = new ArrayList<>();
        int at = 0;
        while (at < stream.length) {
            int size =
                    Math.min(
                            stream.length - at,
                            1 + random.nextInt(Math.min(framing.longest(), 1500)));
            buffer.add(Arrays.copyOfRange(stream, at, at + size), size);
            at += size;
            drain(buffer, all);
        }
        while (buffer.waitsForRest()) {
            buffer.giveUpHead();
            drain(buffer, all);
        }
        return all;
    }

    private static void drain(FrameBuffer buffer, List<byte[]> all) {
        Optional<byte[]> frame = buffer.next();
        while (frame.isPresent()) {
            all.add(frame.get());
            frame = buffer.next();
        }
    }

    static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }
}

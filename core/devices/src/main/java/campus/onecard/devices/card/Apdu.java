package campus.onecard.devices.card;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Locale;

/** One short command to a card. Data may hold secrets and is never printed. */
public final class Apdu {

    private static final int NO_ANSWER = -1;
    private static final int MOST = 255;

    private final int header;
    private final byte[] data;
    private final int expected;

    private Apdu(int header, byte[] data, int expected) {
        if (data.length > MOST) {
            throw new IllegalArgumentException("a short command carries up to 255 bytes");
        }
        this.header = header;
        this.data = data;
        this.expected = expected;
    }

    /** CLA, INS, P1 and P2 alone. */
    public static Apdu of(int cla, int ins, int p1, int p2) {
        return new Apdu(cla << 24 | ins << 16 | p1 << 8 | p2, new byte[0], NO_ANSWER);
    }

    /**
     * Takes a command apart that somebody else made whole, without expected length.
     *
     * @throws IllegalArgumentException when its length is not what its Lc says
     */
    public static Apdu whole(byte[] command) {
        if (command.length < 5 || command.length != 5 + (command[4] & 0xFF)) {
            throw new IllegalArgumentException("a command's Lc is not the length of its data");
        }
        byte[] data = Arrays.copyOfRange(command, 5, command.length);
        return of(command[0] & 0xFF, command[1] & 0xFF, command[2] & 0xFF, command[3] & 0xFF)
                .with(data);
    }

    /** The same with data. */
    public Apdu with(byte[] content) {
        return new Apdu(header, content.clone(), expected);
    }

    /**
     * The same with an expected length.
     *
     * @param length 1 to 255; 0 stands for as much as there is
     */
    public Apdu expecting(int length) {
        return new Apdu(header, data, length);
    }

    /** Whether the command says how much it wants back. */
    public boolean hasExpected() {
        return expected != NO_ANSWER;
    }

    /** As it goes over the line. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(header >>> 24);
        out.write(header >>> 16);
        out.write(header >>> 8);
        out.write(header);
        if (data.length > 0) {
            out.write(data.length);
            out.writeBytes(data);
        }
        if (hasExpected()) {
            out.write(expected);
        }
        return out.toByteArray();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%08X (%d bytes)", header, data.length);
    }
}

package campus.onecard.domain.card;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * FMCOS secure messaging 线路保护: a command that carries a MAC, and maybe encrypted data. The MAC
 * starts from a challenge of the card and so counts for the very next command only.
 */
public final class LineProtection {

    /** Bytes of the MAC at the end of the data. */
    public static final int MAC = 4;

    private static final int PROTECTED = 0x04;

    private final CardSuite suite;
    private final CardKey key;
    private final byte[] challenge;

    /**
     * @param challenge what the card answered to GET CHALLENGE
     */
    public LineProtection(CardSuite suite, CardKey key, byte[] challenge) {
        this.suite = suite;
        this.key = key;
        this.challenge = challenge.clone();
    }

    /**
     * A command whose data is readable and guarded by a MAC.
     *
     * @return the whole command: header, Lc, data, MAC
     */
    public byte[] signed(int cla, int ins, int p1, int p2, byte[] data) {
        ByteArrayOutputStream command = new ByteArrayOutputStream();
        command.write(cla | PROTECTED);
        command.write(ins);
        command.write(p1);
        command.write(p2);
        command.write(data.length + MAC);
        command.writeBytes(data);
        command.writeBytes(suite.lineMac(key, challenge, command.toByteArray()));
        return command.toByteArray();
    }

    /**
     * A command whose data nobody on the line can read: length ‖ data, padded where needed,
     * encrypted block by block, then the MAC over that.
     */
    public byte[] sealed(int cla, int ins, int p1, int p2, byte[] data) {
        byte[] sized = new byte[data.length + 1];
        sized[0] = (byte) data.length;
        System.arraycopy(data, 0, sized, 1, data.length);
        byte[] hidden = suite.encrypt(key, Padding.whereNeeded(sized, suite.blockLength()));
        return signed(cla, ins, p1, p2, hidden);
    }

    /**
     * The card's side of {@link #signed}.
     *
     * @param command header, Lc, data, MAC
     * @return the data; empty when the MAC is wrong or missing
     */
    public Optional<byte[]> opened(byte[] command) {
        int end = command.length - MAC;
        if (end < 5) {
            return Optional.empty();
        }
        byte[] right = suite.lineMac(key, challenge, Arrays.copyOf(command, end));
        return Arrays.equals(right, Arrays.copyOfRange(command, end, command.length))
                ? Optional.of(Arrays.copyOfRange(command, 5, end))
                : Optional.empty();
    }

    /**
     * The card's side of {@link #sealed}.
     *
     * @return the data in clear; empty when the MAC is wrong or the length inside makes no sense
     */
    public Optional<byte[]> unsealed(byte[] command) {
        return opened(command)
                .filter(hidden -> hidden.length > 0 && hidden.length % suite.blockLength() == 0)
                .map(hidden -> suite.decrypt(key, hidden))
                .filter(clear -> (clear[0] & 0xFF) < clear.length)
                .map(clear -> Arrays.copyOfRange(clear, 1, 1 + (clear[0] & 0xFF)));
    }
}

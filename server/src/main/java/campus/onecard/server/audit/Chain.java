package campus.onecard.server.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One link of the chain in the making: SHA-256 over the head before, the lines of the postings, the
 * lines of the entries, each in the order of ids, and a last line that says what was covered. The
 * lines are those of {@link BookLines}, each ended by a newline.
 */
public final class Chain {

    private final long number;
    private final long from;
    private final MessageDigest digest;
    private int postings;
    private int entries;

    /** Begins the link after that seal. */
    public Chain(Seal before) {
        this.number = before.number() + 1;
        this.from = before.to();
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
        digest.update(HexFormat.of().parseHex(before.head()));
    }

    /** The line of a posting as the database wrote it. */
    public void posting(byte[] line) {
        postings++;
        add(line);
    }

    /** The line of an entry as the database wrote it. */
    public void entry(byte[] line) {
        entries++;
        add(line);
    }

    private void add(byte[] line) {
        digest.update(line);
        digest.update((byte) '\n');
    }

    /** Ends the link before that id. Call once. */
    public Seal sealed(long to, java.time.Instant at) {
        String last = "seal,%d,%d,%d,%d,%d".formatted(number, from, to, postings, entries);
        add(last.getBytes(StandardCharsets.US_ASCII));
        String head = HexFormat.of().formatHex(digest.digest());
        return new Seal(number, from, to, postings, entries, head, at);
    }
}

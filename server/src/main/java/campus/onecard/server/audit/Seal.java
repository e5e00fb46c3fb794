package campus.onecard.server.audit;

import java.time.Instant;
import java.util.HexFormat;

/**
 * The books from one id to another, closed for good. Seals follow each other without gaps.
 *
 * @param number from 1
 * @param from the first id
 * @param to the first id after
 * @param head covers the head before and everything between, in hexadecimal
 */
public record Seal(
        long number, long from, long to, int postings, int entries, String head, Instant at) {

    /** Before the first seal there is nothing. */
    public static final Seal NONE =
            new Seal(0, 0, 0, 0, 0, HexFormat.of().formatHex(new byte[32]), Instant.EPOCH);
}

package campus.onecard.server.day;

import campus.onecard.domain.books.DayFigures;
import campus.onecard.domain.books.DayFigures.Check;
import campus.onecard.domain.books.DayFigures.Movement;
import campus.onecard.domain.books.DayFigures.Standing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over all that a day's report says, one line a figure, in the order of the tables. */
public final class Checksum {

    private final StringBuilder text = new StringBuilder();

    private Checksum() {}

    /** In hexadecimal. Does not look at the checksum that is in the figures. */
    public static String of(DayFigures day) {
        Checksum sum = new Checksum();
        sum.line("day", day.day(), day.campus(), day.fromId(), day.cutOff(), day.head());
        sum.line("closed", day.closedAt().toEpochMilli());
        sum.line("counts", day.postings(), day.declines(), day.entries());
        for (Movement m : day.movements()) {
            sum.line(
                    "movement",
                    m.ledger(),
                    m.owner(),
                    m.kind(),
                    m.entries(),
                    m.debit().fen(),
                    m.credit().fen());
        }
        for (Standing s : day.standings()) {
            sum.line(
                    "standing",
                    s.ledger(),
                    s.owner(),
                    s.name(),
                    s.opening().fen(),
                    s.closing().fen());
        }
        for (Check c : day.checks()) {
            sum.line("check", c.ledger(), c.books().fen(), c.subLedger().fen());
        }
        return sum.hash();
    }

    private void line(Object... values) {
        for (Object value : values) {
            text.append(value).append('\t');
        }
        text.append('\n');
    }

    private String hash() {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

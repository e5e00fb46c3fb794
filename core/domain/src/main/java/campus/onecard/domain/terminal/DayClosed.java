package campus.onecard.domain.terminal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Both figures, as they were when the terminal closed its day.
 *
 * @param id of the closing
 * @param day a date in Asia/Shanghai
 * @param own what the terminal counted
 * @param books what the books had
 * @param closedAt when they were compared
 */
public record DayClosed(
        UUID id, LocalDate day, Verdict verdict, Figures own, Figures books, Instant closedAt) {

    /** Whether both figures are the same. */
    public enum Verdict {
        /** Every count and every sum is the same. */
        AGREED,
        /** Something differs; both are kept, and the merchant's office finds out why. */
        DIFFERENT
    }
}

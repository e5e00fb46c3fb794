package campus.onecard.server.statement;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.domain.time.CampusTime;
import campus.onecard.server.http.Call;
import campus.onecard.server.http.ProblemException;
import campus.onecard.server.ledger.EntryIds;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Which movements are asked for.
 *
 * @param kind empty for all kinds
 * @param from the smallest entry id
 * @param below all entry ids are smaller
 * @param size 1 to 100
 */
record MovementQuery(Optional<MovementKind> kind, long from, long below, int size) {

    private static final int USUAL_SIZE = 20;
    private static final int MOST = 100;
    private static final YearMonth FIRST_MONTH = YearMonth.of(2000, 1);
    private static final YearMonth LAST_MONTH = YearMonth.of(2099, 12);

    /**
     * @throws ProblemException INVALID_FIELD that names the parameter
     */
    static MovementQuery of(Call call) {
        Optional<MovementKind> kind = call.query("kind").map(MovementQuery::kind);
        Optional<YearMonth> month = call.query("month").map(MovementQuery::month);
        long from = month.map(MovementQuery::firstOf).orElse(0L);
        long end = month.map(m -> firstOf(m.plusMonths(1))).orElse(Long.MAX_VALUE);
        long below = Math.min(end, call.query("after").map(MovementQuery::cursor).orElse(end));
        int size = call.query("size").map(MovementQuery::size).orElse(USUAL_SIZE);
        return new MovementQuery(kind, from, below, size);
    }

    /**
     * @throws ProblemException when the text is not like 2026-09
     */
    static YearMonth month(String text) {
        try {
            YearMonth month = YearMonth.parse(text);
            if (!month.isBefore(FIRST_MONTH) && !month.isAfter(LAST_MONTH)) {
                return month;
            }
        } catch (DateTimeException e) {
            // told below
        }
        throw invalid("month", "a month like 2026-09");
    }

    static long firstOf(YearMonth month) {
        return EntryIds.firstAt(CampusTime.startOf(month));
    }

    private static MovementKind kind(String text) {
        for (MovementKind kind : MovementKind.values()) {
            if (kind.name().equals(text)) {
                return kind;
            }
        }
        throw invalid("kind", "one of PAYMENT, TOP_UP, CARRY_OVER");
    }

    private static int size(String text) {
        if (text.matches("\\d{1,3}")) {
            int size = Integer.parseInt(text);
            if (size >= 1 && size <= MOST) {
                return size;
            }
        }
        throw invalid("size", "a whole number from 1 to " + MOST);
    }

    private static long cursor(String text) {
        return Cursor.read(text)
                .orElseThrow(() -> invalid("after", "the cursor of the page before, unchanged"));
    }

    private static ProblemException invalid(String name, String expected) {
        return new ProblemException(
                ErrorCode.INVALID_FIELD, "The parameter " + name + " must be " + expected + ".");
    }
}

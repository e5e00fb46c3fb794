package campus.onecard.domain.books;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.MovementKind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A closed business day. It never changes: corrections land in the open day.
 *
 * @param campus the university's name as of then
 * @param fromId the first id of the day in the books
 * @param cutOff the first id after the day
 * @param postings everything answered, declines among them
 * @param head of the audit chain at the end of the day, in hexadecimal
 * @param checksum SHA-256 over all figures, in hexadecimal; two prints can be compared by it
 */
public record DayFigures(
        LocalDate day,
        String campus,
        long fromId,
        long cutOff,
        Instant closedAt,
        long postings,
        long declines,
        long entries,
        String head,
        String checksum,
        List<Movement> movements,
        List<Standing> standings,
        List<Check> checks) {

    public DayFigures {
        movements = List.copyOf(movements);
        standings = List.copyOf(standings);
        checks = List.copyOf(checks);
    }

    /** The same with its checksum. */
    public DayFigures withChecksum(String sum) {
        return new DayFigures(
                day, campus, fromId, cutOff, closedAt, postings, declines, entries, head, sum,
                movements, standings, checks);
    }

    /**
     * What moved.
     *
     * @param ledger code of the ledger account
     * @param owner merchant or drawer; 0 for the ledger account as a whole
     * @param debit sum of what lowered it, without sign
     * @param credit sum of what raised it
     */
    public record Movement(
            String ledger,
            long owner,
            MovementKind kind,
            long entries,
            Money debit,
            Money credit) {}

    /**
     * Where a ledger account, merchant or drawer stood. What the house owes is plus, what it owns
     * is minus.
     *
     * @param name of the merchant or drawer; empty for the ledger account as a whole
     */
    public record Standing(String ledger, long owner, String name, Money opening, Money closing) {}

    /**
     * A control account against what it controls.
     *
     * @param books by the ledger
     * @param subLedger the sum of the balances, or of the holds that wait, at the cut-off
     */
    public record Check(String ledger, Money books, Money subLedger) {

        public boolean holds() {
            return books.equals(subLedger);
        }
    }
}

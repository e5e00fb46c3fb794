package campus.onecard.domain.books;

import campus.onecard.domain.money.Money;

import java.util.List;

/**
 * What re-adding the whole books found.
 *
 * @param seals how many seals of the audit chain were walked, from the first
 * @param head of the last seal, in hexadecimal; all zero when nothing is sealed
 * @param days closed business days that were counted again
 * @param trialBalance in the order of the chart
 * @param violations the first of them
 * @param violated how many there are; 0 means that everything holds
 */
public record VerifyReport(
        long postings,
        long entries,
        long seals,
        String head,
        long days,
        List<Line> trialBalance,
        List<Violation> violations,
        long violated) {

    public VerifyReport {
        trialBalance = List.copyOf(trialBalance);
        violations = List.copyOf(violations);
    }

    /**
     * A ledger account over all time.
     *
     * @param ledger its code
     */
    public record Line(String ledger, long entries, Money debit, Money credit) {

        /** What the house owes is plus, what it owns is minus. */
        public Money balance() {
            return credit.minus(debit);
        }
    }

    /**
     * Something that does not hold.
     *
     * @param rule which one, for example {@code posting-sum}
     * @param about the rows, in the order in which the sentence of that rule names them
     */
    public record Violation(String rule, List<String> about) {

        public Violation {
            about = List.copyOf(about);
        }
    }
}

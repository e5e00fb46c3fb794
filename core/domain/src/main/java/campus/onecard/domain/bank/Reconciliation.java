package campus.onecard.domain.bank;

import campus.onecard.domain.money.Money;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A day's transfers, the bank's file against the books, line by line.
 *
 * @param day of the orders, Asia/Shanghai
 * @param matched how many agree
 * @param sum of those
 * @param settled how many were still open and are settled now
 * @param differences all that do not agree
 */
public record Reconciliation(
        LocalDate day, int matched, Money sum, int settled, List<Difference> differences) {

    public Reconciliation {
        differences = List.copyOf(differences);
    }

    /** Whether everything agrees. */
    public boolean agrees() {
        return differences.isEmpty();
    }

    /** What is wrong with an order. */
    public enum Kind {
        /** In our books and not in the file. */
        OURS_ONLY,
        /** In the file and not in our books. */
        THEIRS_ONLY,
        /** In both, with different amounts. */
        AMOUNT_DIFFERS,
        /** In the file more than once. */
        TWICE
    }

    /**
     * One order that does not agree.
     *
     * @param ours null when it is not in our books
     * @param theirs null when it is not in the file
     */
    public record Difference(UUID order, Kind kind, @Nullable Money ours, @Nullable Money theirs) {}
}

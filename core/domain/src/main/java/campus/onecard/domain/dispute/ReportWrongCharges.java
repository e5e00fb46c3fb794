package campus.onecard.domain.dispute;

import campus.onecard.domain.id.Repeatable;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/**
 * Payments of the account that is signed in which their owner did not make. No money moves; the
 * hall looks into it.
 *
 * @param id made by the client; sending it again changes nothing and answers the same
 * @param payments the ids of one to fifty movements, each once
 */
public record ReportWrongCharges(UUID id, List<UUID> payments) implements Repeatable {

    /** How many fit into one report. */
    public static final int MOST = 50;

    public ReportWrongCharges {
        payments = List.copyOf(payments);
        if (payments.isEmpty() || payments.size() > MOST) {
            throw new IllegalArgumentException("a report names 1 to 50 payments");
        }
        if (new HashSet<>(payments).size() < payments.size()) {
            throw new IllegalArgumentException("a report names each payment once");
        }
    }
}

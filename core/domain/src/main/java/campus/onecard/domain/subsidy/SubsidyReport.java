package campus.onecard.domain.subsidy;

import campus.onecard.domain.account.AccountNumber;
import campus.onecard.domain.desk.StaffNumber;
import campus.onecard.domain.money.Money;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How a batch stands (R13). What is neither accepted nor rejected was not tried yet; what is
 * accepted and neither claimed nor lapsed still waits.
 *
 * @param checker null until it is approved
 * @param approvedAt null until it is approved
 * @param lapsed gone back to the fund
 * @param refusals every rejected line
 */
public record SubsidyReport(
        UUID id,
        StaffNumber maker,
        String purpose,
        @Nullable Instant expires,
        Instant madeAt,
        @Nullable StaffNumber checker,
        @Nullable Instant approvedAt,
        Tally listed,
        Tally accepted,
        Tally rejected,
        Tally claimed,
        Tally lapsed,
        List<Refused> refusals) {

    public SubsidyReport {
        refusals = List.copyOf(refusals);
    }

    /** How many people, and how much together. */
    public record Tally(int people, Money amount) {}

    /**
     * A line that was rejected.
     *
     * @param reason a stable code in capitals; UNKNOWN_NUMBER when nobody has that number
     */
    public record Refused(AccountNumber number, Money amount, String reason) {}
}

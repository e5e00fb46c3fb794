package campus.onecard.server.inspection;

import campus.onecard.server.ledger.HoldPurpose;
import campus.onecard.server.ledger.LedgerAccount;

import org.jdbi.v3.core.Handle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Compares what follows from the entries with the tables that keep it at hand. */
final class StateCheck {

    private static final int FETCH = 2_000;

    private final Handle handle;
    private final Totals totals;
    private final Violations violations;
    private final Map<Long, long[]> held = new HashMap<>();

    StateCheck(Handle handle, Totals totals, Violations violations) {
        this.handle = handle;
        this.totals = totals;
        this.violations = violations;
    }

    /** Where in {@link #held} a pending hold counts. */
    private enum Sum {
        COUNT,
        HELD,
        UNCLAIMED
    }

    void all(Map<UUID, Long> returned) {
        readHolds();
        accounts();
        pending(LedgerAccount.HELD, Sum.HELD);
        pending(LedgerAccount.UNCLAIMED, Sum.UNCLAIMED);
        returns(returned);
    }

    /** A frozen card without a notice is never collected; a notice without a report is made up. */
    void notices(Set<UUID> reports) {
        Set<UUID> left = new HashSet<>(reports);
        handle.createQuery("SELECT report FROM found_card")
                .setFetchSize(FETCH)
                .map((row, _) -> BookRows.uuid(row.getBytes(1)))
                .forEach(
                        report -> {
                            if (!left.remove(report)) {
                                violations.add("found-report", report);
                            }
                        });
        left.forEach(report -> violations.add("found-notice", report));
    }

    /** What was given back for a wrong charge is the refund that says so, and no other. */
    void wrongCharges() {
        handle.createQuery(
                        """
                        SELECT w.posting_id FROM dispute_payment w
                        LEFT JOIN posting r ON r.id = w.refund AND r.kind = 'REFUND'
                            AND r.outcome = 'APPROVED' AND r.refers_to = w.posting_id
                        WHERE (w.state = 'REFUNDED') <> (r.id IS NOT NULL)
                        """)
                .map((row, _) -> BookRows.uuid(row.getBytes(1)))
                .forEach(payment -> violations.add("wrong-charge", payment));
    }

    private void readHolds() {
        handle.createQuery("SELECT account_id, purpose, amount FROM hold WHERE status = 'PENDING'")
                .setFetchSize(FETCH)
                .map(
                        (row, _) -> {
                            long[] sums = held.computeIfAbsent(row.getLong(1), _ -> new long[3]);
                            sums[Sum.COUNT.ordinal()]++;
                            switch (HoldPurpose.valueOf(row.getString(2))) {
                                case FEE, DEPOSIT -> sums[Sum.HELD.ordinal()] += row.getLong(3);
                                case SUBSIDY -> sums[Sum.UNCLAIMED.ordinal()] += row.getLong(3);
                                case BANK_TRANSFER -> {}
                            }
                            return sums;
                        })
                .forEach(_ -> {});
    }

    private void accounts() {
        Set<Long> seen = new HashSet<>();
        handle.createQuery("SELECT id, balance, holds, number FROM account")
                .setFetchSize(FETCH)
                .map(
                        (row, _) -> {
                            long id = row.getLong(1);
                            if (row.getLong(2) != totals.of(LedgerAccount.CARDHOLDERS, id)) {
                                violations.add("account-balance", row.getString(4), id);
                            }
                            if (row.getLong(3) != pending(id, Sum.COUNT)) {
                                violations.add("account-holds", row.getString(4), id);
                            }
                            return id;
                        })
                .forEach(seen::add);
        totals.each(
                LedgerAccount.CARDHOLDERS,
                (id, _) -> {
                    if (!seen.contains(id)) {
                        violations.add("account-missing", id);
                    }
                });
    }

    private long pending(long account, Sum sum) {
        long[] sums = held.get(account);
        return sums == null ? 0 : sums[sum.ordinal()];
    }

    private void pending(LedgerAccount ledger, Sum sum) {
        Set<Long> owners = new HashSet<>(held.keySet());
        totals.each(ledger, (owner, _) -> owners.add(owner));
        for (long owner : owners) {
            if (totals.of(ledger, owner) != pending(owner, sum)) {
                violations.add("holds", ledger.name(), owner);
            }
        }
    }

    private void returns(Map<UUID, Long> returned) {
        Map<UUID, Long> left = new HashMap<>(returned);
        handle.createQuery("SELECT id, amount FROM posting_return")
                .setFetchSize(FETCH)
                .map(
                        (row, _) -> {
                            UUID id = BookRows.uuid(row.getBytes(1));
                            Long sum = left.remove(id);
                            if (sum == null || sum != row.getLong(2)) {
                                violations.add("returned", id);
                            }
                            return id;
                        })
                .forEach(_ -> {});
        left.keySet().forEach(id -> violations.add("returned", id));
    }
}

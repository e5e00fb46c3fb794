package campus.onecard.server.crash;

import org.jdbi.v3.core.Jdbi;

import java.util.List;
import java.util.Map;

/** The rules that hold for all books, whoever was told what; each counts what breaks it. */
final class Sums {

    private static final Map<String, String> RULES =
            Map.of(
                    "all entries sum to zero",
                    "SELECT ABS(COALESCE(SUM(amount), 0)) FROM entry",
                    "each posting sums to zero",
                    """
                    SELECT COUNT(*) FROM (SELECT posting_seq FROM entry GROUP BY posting_seq
                    HAVING SUM(amount) <> 0) unequal
                    """,
                    "each balance is the sum of its entries",
                    """
                    SELECT COUNT(*) FROM account a LEFT JOIN (
                        SELECT owner_id, SUM(amount) total FROM entry WHERE ledger_id = 1
                        GROUP BY owner_id) e ON e.owner_id = a.id
                    WHERE a.balance <> COALESCE(e.total, 0)
                    """,
                    "each entry continues from the one before",
                    """
                    SELECT COUNT(*) FROM (SELECT balance_after - amount - COALESCE(
                    LAG(balance_after) OVER (PARTITION BY owner_id ORDER BY id), 0) gap
                    FROM entry WHERE ledger_id = 1) chain WHERE gap <> 0
                    """,
                    "each entry has its posting",
                    """
                    SELECT COUNT(*) FROM entry e LEFT JOIN posting p ON p.seq = e.posting_seq
                    WHERE p.seq IS NULL
                    """,
                    "a decline moves nothing",
                    """
                    SELECT COUNT(*) FROM posting p JOIN entry e ON e.posting_seq = p.seq
                    WHERE p.outcome = 'DECLINED'
                    """,
                    "what is held is the sum of pending holds",
                    """
                    SELECT ABS(COALESCE((SELECT SUM(amount) FROM entry WHERE ledger_id IN (10, 11)),
                    0) - COALESCE((SELECT SUM(amount) FROM hold WHERE status = 'PENDING'
                    AND purpose <> 'BANK_TRANSFER'), 0))
                    """);

    private Sums() {}

    /** Those that do not hold, in words. */
    static List<String> broken(Jdbi jdbi) {
        return jdbi.withHandle(
                handle ->
                        RULES.entrySet().stream()
                                .filter(
                                        rule ->
                                                handle.select(rule.getValue())
                                                                .mapTo(Long.class)
                                                                .one()
                                                        != 0)
                                .map(Map.Entry::getKey)
                                .sorted()
                                .toList());
    }
}

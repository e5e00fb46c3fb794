package campus.onecard.server.payee;

import campus.onecard.domain.fee.FeePage;
import campus.onecard.domain.fee.FeePage.Fee;
import campus.onecard.domain.money.Money;
import campus.onecard.server.database.UuidBytes;
import campus.onecard.server.ledger.HoldStatus;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Fees as the books tell them: an order is what went into ledger account 10, money on its way; how
 * it ended is what came out of there for it.
 */
final class FeeBook {

    private static final String ORDERS =
            """
            SELECT e.id entry, p.id, p.booked_at, p.amount, p.detail, h.status, y.code,
                COALESCE(y.name_zh, o.name) name_zh, COALESCE(y.name_en, o.name) name_en
            FROM entry e FORCE INDEX (by_owner)
            JOIN posting p ON p.seq = e.posting_seq
            JOIN hold h ON h.id = p.id
            JOIN outlet o ON o.id = p.outlet_id
            LEFT JOIN payee y ON y.outlet_id = p.outlet_id
            WHERE e.ledger_id = 10 AND e.owner_id = :account AND e.kind = 'FEE' AND e.amount > 0
                AND e.id < :below
            ORDER BY e.id DESC LIMIT :limit
            """;
    private static final String ENDS =
            """
            SELECT p.refers_to, p.detail, p.balance_after, p.booked_at, h.status
            FROM entry e FORCE INDEX (by_owner)
            JOIN posting p ON p.seq = e.posting_seq
            JOIN hold h ON h.id = p.refers_to
            WHERE e.ledger_id = 10 AND e.owner_id = :account
                AND e.kind IN ('FEE', 'FEE_RETURN') AND e.amount < 0 AND e.id > :after
            """;
    private static final String SEQ =
            "SELECT seq FROM posting WHERE id = ? AND account_id = ? AND kind = 'FEE_ORDER'";

    private final Jdbi jdbi;

    FeeBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** How an order ended. */
    record End(UUID order, HoldStatus status, String said, Money balanceAfter, Instant at) {}

    private record Line(long entry, UUID order, Fee fee) {}

    /** Empty while it is pending, and when the account has no such order. */
    Optional<End> end(long account, UUID order) {
        return jdbi.withHandle(
                handle ->
                        handle.select(SEQ, UuidBytes.of(order), account)
                                .mapTo(Long.class)
                                .findOne()
                                .map(seq -> ends(handle, account, seq))
                                .map(ends -> ends.get(order)));
    }

    /**
     * @param below only orders whose entry is older; the page's next one is such a number
     */
    FeePage page(long account, long below, int size) {
        return jdbi.withHandle(handle -> page(handle, account, below, size));
    }

    /** Reads one more than asked for, to know whether there is a next page. */
    private static FeePage page(Handle handle, long account, long below, int size) {
        List<Line> lines =
                handle.createQuery(ORDERS)
                        .bind("account", account)
                        .bind("below", below)
                        .bind("limit", size + 1)
                        .map((row, _) -> line(row))
                        .list();
        boolean more = lines.size() > size;
        List<Line> shown = more ? lines.subList(0, size) : lines;
        if (shown.isEmpty()) {
            return new FeePage(List.of(), null);
        }
        long oldest = shown.getLast().entry();
        Map<UUID, End> ends = ends(handle, account, oldest);
        return new FeePage(
                shown.stream().map(l -> withReceipt(l, ends)).toList(),
                more ? Long.toString(oldest) : null);
    }

    private static Map<UUID, End> ends(Handle handle, long account, long after) {
        Map<UUID, End> ends = new HashMap<>();
        handle.createQuery(ENDS)
                .bind("account", account)
                .bind("after", after)
                .map((row, _) -> end(row))
                .forEach(end -> ends.put(end.order(), end));
        return ends;
    }

    private static End end(ResultSet row) throws SQLException {
        String said = row.getString("detail");
        return new End(
                UuidBytes.read(row.getBytes("refers_to")),
                HoldStatus.valueOf(row.getString("status")),
                said == null ? "" : said,
                Money.ofFen(row.getLong("balance_after")),
                Instant.ofEpochMilli(row.getLong("booked_at")));
    }

    private static Line line(ResultSet row) throws SQLException {
        UUID order = UuidBytes.read(row.getBytes("id"));
        String code = row.getString("code");
        String reference = row.getString("detail");
        return new Line(
                row.getLong("entry"),
                order,
                new Fee(
                        order.toString(),
                        Instant.ofEpochMilli(row.getLong("booked_at")),
                        code == null ? "" : code,
                        row.getString("name_zh"),
                        row.getString("name_en"),
                        reference == null ? "" : reference,
                        Money.ofFen(row.getLong("amount")),
                        state(HoldStatus.valueOf(row.getString("status"))),
                        ""));
    }

    private static FeePage.State state(HoldStatus status) {
        return switch (status) {
            case PENDING -> FeePage.State.PENDING;
            case POSTED -> FeePage.State.PAID;
            case VOIDED, EXPIRED -> FeePage.State.RETURNED;
        };
    }

    private static Fee withReceipt(Line line, Map<UUID, End> ends) {
        Fee fee = line.fee();
        End end = ends.get(line.order());
        return end == null || fee.state() != FeePage.State.PAID
                ? fee
                : new Fee(
                        fee.id(),
                        fee.at(),
                        fee.payee(),
                        fee.payeeZh(),
                        fee.payeeEn(),
                        fee.reference(),
                        fee.amount(),
                        fee.state(),
                        end.said());
    }
}

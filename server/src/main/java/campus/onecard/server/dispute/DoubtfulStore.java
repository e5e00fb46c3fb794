package campus.onecard.server.dispute;

import campus.onecard.domain.dispute.ReportWrongCharges;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.statement.Movement;
import campus.onecard.domain.statement.MovementKind;
import campus.onecard.server.database.UuidBytes;
import campus.onecard.server.ledger.EntryIds;
import campus.onecard.server.payment.Spending;

import org.jdbi.v3.core.Jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads the signs that a card was in its owner's hand, and what was paid since. */
final class DoubtfulStore {

    private final Jdbi jdbi;

    DoubtfulStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * The last payment with the payment password, or the last sign-in with the card.
     *
     * @return empty when there was none since then
     */
    Optional<Instant> lastInHand(long account, Instant since) {
        String sql =
                """
                SELECT MAX(at) FROM (
                    (SELECT e.booked_at at FROM entry e FORCE INDEX (by_owner)
                        JOIN posting p ON p.seq = e.posting_seq
                        WHERE e.ledger_id = 1 AND e.owner_id = :account AND e.id >= :from
                            AND e.kind IN ('PAYMENT', 'DEPOSIT') AND p.detail = :pin
                        ORDER BY e.id DESC LIMIT 1)
                    UNION ALL
                    SELECT at FROM card_in_hand WHERE account_id = :account AND at >= :since) signs
                """;
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(sql)
                                .bind("account", account)
                                .bind("from", EntryIds.firstAt(since))
                                .bind("since", since.toEpochMilli())
                                .bind("pin", Spending.WITH_PIN)
                                .map((row, _) -> instant(row))
                                .one());
    }

    private static Optional<Instant> instant(ResultSet row) throws SQLException {
        long at = row.getLong(1);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(at));
    }

    /** Payments with the card after that moment, newest first. */
    List<Movement> paidSince(long account, Instant inHand) {
        String sql =
                """
                SELECT p.id posting_id, e.booked_at, e.kind, e.amount, e.balance_after,
                    o.name party, o.place,
                    d.posting_id IS NOT NULL disputed, d.settled_at, d.reason
                FROM entry e FORCE INDEX (by_owner)
                JOIN posting p ON p.seq = e.posting_seq
                JOIN outlet o ON o.id = p.outlet_id
                LEFT JOIN dispute_payment d ON d.posting_id = p.id
                WHERE e.ledger_id = 1 AND e.owner_id = :account AND e.id >= :from
                    AND e.kind IN ('PAYMENT', 'DEPOSIT')
                ORDER BY e.id DESC LIMIT :most
                """;
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(sql)
                                .bind("account", account)
                                .bind("from", EntryIds.firstAt(inHand.plusMillis(1)))
                                .bind("most", ReportWrongCharges.MOST)
                                .map((row, _) -> movement(row))
                                .list());
    }

    private static Movement movement(ResultSet row) throws SQLException {
        return new Movement(
                UuidBytes.read(row.getBytes("posting_id")).toString(),
                Instant.ofEpochMilli(row.getLong("booked_at")),
                MovementKind.valueOf(row.getString("kind")),
                Money.ofFen(row.getLong("amount")),
                Money.ofFen(row.getLong("balance_after")),
                row.getString("party"),
                row.getString("place"),
                row.getBoolean("disputed"),
                SettlementStore.settled(row));
    }
}

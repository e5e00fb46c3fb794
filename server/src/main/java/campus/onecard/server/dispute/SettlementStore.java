package campus.onecard.server.dispute;

import campus.onecard.domain.api.ErrorCode;
import campus.onecard.domain.dispute.RefuseWrongCharge;
import campus.onecard.domain.message.MessageKind;
import campus.onecard.domain.statement.NotRefunded;
import campus.onecard.domain.statement.Settled;
import campus.onecard.server.database.UuidBytes;
import campus.onecard.server.http.ProblemException;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Settles reported payments that are not given back, each once. A refund settles its payment
 * itself, with the booking; where two people give back what was refused before, the money has the
 * last word.
 */
final class SettlementStore {

    private final Jdbi jdbi;

    SettlementStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    private record Reported(String state, @Nullable Settled settled, long account, long fen) {}

    /**
     * @throws ProblemException NOT_FOUND when nobody has reported it; NOT_ALLOWED when it was
     *     settled otherwise
     */
    Settled refuse(UUID payment, RefuseWrongCharge refusal, Instant now) {
        return jdbi.inTransaction(
                handle -> {
                    Reported reported =
                            find(handle, payment)
                                    .orElseThrow(
                                            () ->
                                                    new ProblemException(
                                                            ErrorCode.NOT_FOUND,
                                                            "Nobody has reported this payment."));
                    Settled before = reported.settled();
                    if (before == null) {
                        write(handle, payment, reported, refusal, now);
                        return new Settled(refusal.reason(), now);
                    }
                    if (before.refused() != refusal.reason()) {
                        throw new ProblemException(
                                ErrorCode.NOT_ALLOWED, "It was settled otherwise before.");
                    }
                    return before;
                });
    }

    private static Optional<Reported> find(Handle handle, UUID payment) {
        return handle.select(
                        """
                        SELECT w.state, w.settled_at, w.reason, d.account_id, p.amount
                        FROM dispute_payment w
                        JOIN dispute d ON d.id = w.dispute_id
                        JOIN posting p ON p.id = w.posting_id
                        WHERE w.posting_id = ? FOR UPDATE
                        """,
                        UuidBytes.of(payment))
                .map((row, _) -> reported(row))
                .findOne();
    }

    private static Reported reported(ResultSet row) throws SQLException {
        return new Reported(
                row.getString("state"),
                settled(row),
                row.getLong("account_id"),
                row.getLong("amount"));
    }

    /** What the columns settled_at and reason say; null as long as it is open. */
    static @Nullable Settled settled(ResultSet row) throws SQLException {
        long at = row.getLong("settled_at");
        if (row.wasNull()) {
            return null;
        }
        String reason = row.getString("reason");
        return new Settled(
                reason == null ? null : NotRefunded.valueOf(reason), Instant.ofEpochMilli(at));
    }

    private static void write(
            Handle handle,
            UUID payment,
            Reported reported,
            RefuseWrongCharge refusal,
            Instant now) {
        handle.execute(
                """
                UPDATE dispute_payment SET state = 'REFUSED', reason = ?, staff = ?, settled_at = ?
                WHERE posting_id = ?
                """,
                refusal.reason().name(),
                refusal.staff().value(),
                now.toEpochMilli(),
                UuidBytes.of(payment));
        handle.execute(
                "INSERT INTO message (account_id, kind, detail, posting_id, at)"
                        + " VALUES (?, ?, ?, ?, ?)",
                reported.account(),
                MessageKind.WRONG_CHARGE_REFUSED.name(),
                reported.fen() + " " + refusal.reason().name(),
                UuidBytes.of(payment),
                now.toEpochMilli());
    }
}

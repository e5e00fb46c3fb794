package campus.onecard.server.terminal;

import campus.onecard.domain.money.Money;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.Outcome;

import org.jdbi.v3.core.Jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Looks up what was answered under an id. */
final class RecordedPayments {

    private static final String FIND =
            """
            SELECT account_id, outlet_id, reason, detail, balance_after, booked_at FROM posting
            WHERE id = UNHEX(REPLACE(:id, '-', ''))
            """;

    private final Jdbi jdbi;

    RecordedPayments(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** An answer, and whose account and which outlet it was about. */
    record Answered(long account, int outlet, Outcome outcome) {}

    Optional<Answered> find(UUID id) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(FIND)
                                .bind("id", id.toString())
                                .map((row, _) -> answered(row))
                                .findOne());
    }

    private static Answered answered(ResultSet row) throws SQLException {
        String reason = row.getString(3);
        String detail = Optional.ofNullable(row.getString(4)).orElse("");
        Outcome outcome =
                reason == null
                        ? new Outcome.Approved(
                                Money.ofFen(row.getLong(5)), Instant.ofEpochMilli(row.getLong(6)))
                        : new Outcome.Declined(DeclineReason.valueOf(reason), detail);
        return new Answered(row.getLong(1), row.getInt(2), outcome);
    }
}

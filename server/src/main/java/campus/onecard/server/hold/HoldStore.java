package campus.onecard.server.hold;

import campus.onecard.domain.money.Money;
import campus.onecard.server.database.UuidBytes;
import campus.onecard.server.ledger.Hold;
import campus.onecard.server.ledger.HoldPurpose;
import campus.onecard.server.ledger.HoldStatus;

import org.jdbi.v3.core.Jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Holds as anybody but a lane reads them; what was read may have ended since. */
public final class HoldStore {

    private static final String ROW =
            """
            SELECT id, account_id, purpose, amount, outlet_id, status, settled, expires, counted
            FROM hold
            """;

    private final Jdbi jdbi;

    public HoldStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Optional<Hold> find(UUID id) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(ROW + "WHERE id = ?")
                                .bind(0, UuidBytes.of(id))
                                .map((row, _) -> hold(row))
                                .findOne());
    }

    /** Pending ones whose time is over, the oldest first. */
    List<Hold> lapsed(Instant now, int most) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        ROW
                                                + """
                                                WHERE status = 'PENDING' AND expires <= ?
                                                ORDER BY expires LIMIT ?
                                                """)
                                .bind(0, now.toEpochMilli())
                                .bind(1, most)
                                .map((row, _) -> hold(row))
                                .list());
    }

    /** All of a purpose that count toward a day, in whatever state, the first first. */
    public List<Hold> ofDay(HoldPurpose purpose, LocalDate day) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(ROW + "WHERE purpose = ? AND counted = ? ORDER BY id")
                                .bind(0, purpose.name())
                                .bind(1, day.toEpochDay())
                                .map((row, _) -> hold(row))
                                .list());
    }

    /**
     * A hold and when it was booked.
     *
     * @param placed when the posting that placed it was booked
     */
    public record Placed(Hold hold, Instant placed) {}

    /**
     * Pending ones of a purpose, the oldest first.
     *
     * @param until booked then or earlier
     */
    public List<Placed> open(HoldPurpose purpose, Instant until, int most) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        SELECT h.id, h.account_id, h.purpose, h.amount,
                                        h.outlet_id, h.status, h.settled, h.expires, h.counted,
                                        p.booked_at FROM hold h JOIN posting p ON p.id = h.id
                                        WHERE h.status = 'PENDING' AND h.purpose = ?
                                        AND p.booked_at <= ? ORDER BY p.booked_at, p.seq LIMIT ?
                                        """)
                                .bind(0, purpose.name())
                                .bind(1, until.toEpochMilli())
                                .bind(2, most)
                                .map(
                                        (row, _) ->
                                                new Placed(
                                                        hold(row),
                                                        Instant.ofEpochMilli(row.getLong(10))))
                                .list());
    }

    private static Hold hold(ResultSet row) throws SQLException {
        long expires = row.getLong(8);
        return new Hold(
                UuidBytes.read(row.getBytes(1)),
                row.getLong(2),
                HoldPurpose.valueOf(row.getString(3)),
                Money.ofFen(row.getLong(4)),
                row.getInt(5),
                HoldStatus.valueOf(row.getString(6)),
                Money.ofFen(row.getLong(7)),
                expires == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(expires)),
                row.getLong(9));
    }
}

package campus.onecard.server.intent;

import campus.onecard.domain.intent.OrderStanding;
import campus.onecard.domain.intent.OrderStanding.State;
import campus.onecard.domain.money.Money;
import campus.onecard.server.database.UuidBytes;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Reads where an order stands, as far as the machine that sent it may know. */
final class MachineOrders {

    private static final String FIND =
            """
            SELECT p.terminal, p.kind = 'ORDER_VOID', p.outcome = 'APPROVED', p.amount,
            h.status, h.settled, p.booked_at FROM posting p LEFT JOIN hold h ON h.id = p.id WHERE p.id = ?
            """;

    private final Jdbi jdbi;

    MachineOrders(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** An order and the machine that sent it. */
    record Found(String terminal, OrderStanding standing) {}

    Optional<Found> find(UUID id) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(FIND)
                                .bind(0, UuidBytes.of(id))
                                .map((row, _) -> found(row))
                                .findOne());
    }

    private static Found found(ResultSet row) throws SQLException {
        Money amount = Money.ofFen(row.getLong(4));
        Instant at = Instant.ofEpochMilli(row.getLong(7));
        return new Found(row.getString(1), new OrderStanding(state(row), amount, at));
    }

    private static State state(ResultSet row) throws SQLException {
        if (row.getBoolean(2)) {
            return State.VOID;
        }
        return row.getBoolean(3) ? held(row.getString(5), row.getLong(6)) : State.DECLINED;
    }

    /**
     * @param hold how the order's hold stands; null when it has none and was booked at once
     */
    private static State held(@Nullable String hold, long settled) {
        if (hold == null) {
            return State.DONE;
        }
        if (hold.equals("PENDING")) {
            return State.WAITING;
        }
        return settled > 0 ? State.DONE : State.DECLINED;
    }
}

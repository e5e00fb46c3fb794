package campus.onecard.server.ledger;

import campus.onecard.domain.money.Money;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.server.account.SecretHash;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The rarer things that bookings write, row by row. */
final class EffectRows {

    private static final String RETURNED =
            """
            INSERT INTO posting_return (id, amount) VALUES (?,?)
            ON DUPLICATE KEY UPDATE amount = VALUES(amount)
            """;
    private static final String CARRIED =
            "INSERT INTO carry_over (old_number, posting_id) VALUES (?,?)";
    private static final String FIND_CARRIED =
            "SELECT old_number FROM carry_over WHERE old_number IN (%s)";
    private static final String TAKEN = "INSERT INTO fee_bill (bill, order_id) VALUES (?,?)";
    private static final String FREED = "DELETE FROM fee_bill WHERE order_id = ?";
    private static final String FIND_BILLS =
            "SELECT bill, order_id FROM fee_bill WHERE bill IN (%s)";
    private static final String TOLD =
            """
            INSERT INTO message (account_id, kind, detail, posting_id, at) VALUES (?,?,?,?,?)
            """;

    private static final String BOUND =
            """
            INSERT INTO bank_binding (account_id, token, tail, bound_at) VALUES (?,?,?,?)
            ON DUPLICATE KEY UPDATE token = VALUES(token), tail = VALUES(tail),
            bound_at = VALUES(bound_at)
            """;
    private static final String FOUND =
            "INSERT INTO found_card (report, serial, device, at) VALUES (?,?,?,?)";
    private static final String REFUNDED =
            """
            UPDATE dispute_payment SET state = 'REFUNDED', refund = ?, settled_at = ?, reason = NULL
            WHERE posting_id = ?
            """;
    private static final String UNBOUND = "DELETE FROM bank_binding WHERE account_id = ?";

    private final Connection connection;
    private final SecretRows secrets;
    private final MachineRows machines;

    EffectRows(Connection connection) {
        this.connection = connection;
        this.secrets = new SecretRows(connection);
        this.machines = new MachineRows(connection);
    }

    Set<String> carriedOver(Collection<String> oldNumbers) throws SQLException {
        Set<String> found = new HashSet<>();
        Rows.each(
                connection,
                FIND_CARRIED,
                oldNumbers,
                PreparedStatement::setString,
                row -> found.add(row.getString(1)));
        return found;
    }

    Map<String, UUID> bills(Collection<String> bills) throws SQLException {
        Map<String, UUID> found = new HashMap<>();
        Rows.each(
                connection,
                FIND_BILLS,
                bills,
                PreparedStatement::setString,
                row -> found.put(row.getString(1), Rows.uuid(row.getBytes(2))));
        return found;
    }

    Map<Long, Map<PasswordKind, SecretHash>> secrets(Collection<Long> accounts)
            throws SQLException {
        return secrets.find(accounts);
    }

    void write(Written written) throws SQLException {
        for (Map.Entry<UUID, Money> returned : written.returned().entrySet()) {
            run(RETURNED, Rows.bytes(returned.getKey()), returned.getValue().fen());
        }
        for (Posted posted : written.posted()) {
            for (Effect effect : posted.booking().effects()) {
                write(posted, effect);
            }
        }
    }

    private void write(Posted posted, Effect effect) throws SQLException {
        switch (effect) {
            case Effect.SecretSet set -> secrets.set(set);
            case Effect.SecretUnlocked unlocked -> secrets.unlock(unlocked);
            case Effect.VisitsEnded ended -> secrets.end(ended);
            case Effect.CarriedOver(String oldNumber) ->
                    run(CARRIED, oldNumber, Rows.bytes(posted.id()));
            case Effect.BillTaken(String bill) -> run(TAKEN, bill, Rows.bytes(posted.id()));
            case Effect.BillFreed(UUID order) -> run(FREED, (Object) Rows.bytes(order));
            case Effect.BankBound(long account, byte[] token, String tail) ->
                    run(BOUND, account, token, tail, posted.at().toEpochMilli());
            case Effect.BankUnbound(long account) -> run(UNBOUND, account);
            case Effect.CardFound(CardSerial card, String device) ->
                    run(
                            FOUND,
                            Rows.bytes(posted.id()),
                            card.value(),
                            device,
                            posted.at().toEpochMilli());
            case Effect.OfMachine machine -> machines.write(posted, machine);
            case Effect.DisputeRefunded(UUID payment) ->
                    run(
                            REFUNDED,
                            Rows.bytes(posted.id()),
                            posted.at().toEpochMilli(),
                            Rows.bytes(payment));
            case Effect.Told told ->
                    run(
                            TOLD,
                            posted.booking().account(),
                            told.kind().name(),
                            told.detail(),
                            Rows.bytes(posted.id()),
                            posted.at().toEpochMilli());
            // These are states, written once at the end of the batch.
            case Effect.AccountOpened _, Effect.CardSet _, Effect.HoldSet _, Effect.Returned _ -> {}
        }
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}

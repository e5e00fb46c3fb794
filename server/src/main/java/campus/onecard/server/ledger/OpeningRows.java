package campus.onecard.server.ledger;

import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.server.account.Holder;
import campus.onecard.server.account.NewAccount;
import campus.onecard.server.account.SecretHash;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rows that opening an account writes: account, holder, two secrets, card. */
final class OpeningRows {

    private static final String ACCOUNT =
            """
            INSERT INTO account (id, number, category, status, balance, single_limit, daily_limit,
            day_spent, day, holds, pin_due, version, opened_at)
            VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)
            """;
    private static final String HOLDER =
            """
            INSERT INTO holder (account_id, name, document_type, sealed_document, document_index,
            unit, sealed_phone, facts) VALUES (?,?,?,?,?,?,?,?)
            """;
    private static final String SECRET =
            """
            INSERT INTO secret (account_id, kind, salt, hash, memory_kib, passes, pepper_version,
            initial) VALUES (?,?,?,?,?,?,?,?)
            """;
    private static final String CARD =
            "INSERT INTO card (serial, account_id, status, since) VALUES (?,?,?,?)";

    private final Connection connection;

    OpeningRows(Connection connection) {
        this.connection = connection;
    }

    @FunctionalInterface
    private interface Binder {
        void bind(PreparedStatement statement, Opened opened) throws SQLException;
    }

    /** The account to write, its state, and when. */
    private record Opened(NewAccount account, AccountState state, long at) {

        /** Its state at the end of the batch, which may have moved it already. */
        static Opened of(Posted posted, NewAccount account, Map<Long, AccountState> states) {
            long id = posted.booking().account();
            AccountState last = Objects.requireNonNull(states.get(id), "an opened account");
            return new Opened(account, last, posted.at().toEpochMilli());
        }
    }

    void insert(Written written) throws SQLException {
        List<Opened> all = new ArrayList<>();
        for (Posted posted : written.posted()) {
            posted.booking()
                    .opening()
                    .ifPresent(o -> all.add(Opened.of(posted, o.account(), written.states())));
        }
        if (all.isEmpty()) {
            return;
        }
        bulk(ACCOUNT, all, OpeningRows::bindAccount);
        bulk(HOLDER, all, OpeningRows::bindHolder);
        bulk(SECRET, all, (s, o) -> bindSecret(s, o, PasswordKind.LOGIN, o.account.login()));
        bulk(SECRET, all, (s, o) -> bindSecret(s, o, PasswordKind.PAYMENT, o.account.payment()));
        bulk(
                CARD,
                all.stream().filter(o -> o.account.card() != null).toList(),
                OpeningRows::bindCard);
    }

    private void bulk(String sql, List<Opened> all, Binder binder) throws SQLException {
        if (all.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Opened opened : all) {
                binder.bind(statement, opened);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void bindAccount(PreparedStatement statement, Opened opened)
            throws SQLException {
        AccountState state = opened.state;
        statement.setLong(1, state.id());
        statement.setString(2, opened.account.number().value());
        statement.setString(3, opened.account.category().name());
        statement.setString(4, state.status().name());
        statement.setLong(5, state.balance().fen());
        statement.setLong(6, state.singleLimit().amount().fen());
        statement.setLong(7, state.dailyLimit().amount().fen());
        statement.setLong(8, state.daySpent().fen());
        statement.setInt(9, Math.toIntExact(state.day().toEpochDay()));
        statement.setInt(10, state.holds());
        statement.setBoolean(11, state.pinDue());
        statement.setLong(12, state.version());
        statement.setLong(13, opened.at);
    }

    private static void bindHolder(PreparedStatement statement, Opened opened) throws SQLException {
        Holder holder = opened.account.holder();
        statement.setLong(1, opened.state.id());
        statement.setString(2, holder.name());
        statement.setString(3, holder.type().name());
        statement.setBytes(4, holder.sealedDocument());
        statement.setBytes(5, holder.documentIndex());
        statement.setString(6, holder.unit());
        statement.setBytes(7, holder.sealedPhone());
        statement.setBytes(8, holder.facts());
    }

    private static void bindSecret(
            PreparedStatement statement, Opened opened, PasswordKind kind, SecretHash secret)
            throws SQLException {
        statement.setLong(1, opened.state.id());
        statement.setString(2, kind.name());
        statement.setBytes(3, secret.salt());
        statement.setBytes(4, secret.hash());
        statement.setInt(5, secret.memoryKib());
        statement.setInt(6, secret.passes());
        statement.setInt(7, secret.pepperVersion());
        statement.setBoolean(8, secret.initial());
    }

    private static void bindCard(PreparedStatement statement, Opened opened) throws SQLException {
        statement.setString(1, String.valueOf(opened.account.card()));
        statement.setLong(2, opened.state.id());
        statement.setString(3, CardStatus.ACTIVE.name());
        statement.setLong(4, opened.at);
    }
}

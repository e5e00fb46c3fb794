package campus.onecard.server.simulate;

import campus.onecard.domain.money.DailyLimit;
import campus.onecard.domain.money.Money;
import campus.onecard.domain.money.SingleLimit;
import campus.onecard.domain.password.PasswordKind;
import campus.onecard.domain.signin.CardSerial;
import campus.onecard.domain.signin.CardStatus;
import campus.onecard.server.account.SecretHash;
import campus.onecard.server.database.Database;
import campus.onecard.server.ledger.AccountState;
import campus.onecard.server.ledger.AccountStatus;
import campus.onecard.server.ledger.CardState;
import campus.onecard.server.ledger.ContentHash;
import campus.onecard.server.ledger.DeclineReason;
import campus.onecard.server.ledger.Hold;
import campus.onecard.server.ledger.HoldPurpose;
import campus.onecard.server.ledger.HoldStatus;
import campus.onecard.server.ledger.LaneStore;
import campus.onecard.server.ledger.Outlet;
import campus.onecard.server.ledger.OutletRegister;
import campus.onecard.server.ledger.PostingKind;
import campus.onecard.server.ledger.Recorded;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The books in the tables of a real database, which must be empty at first. */
final class DatabaseBooks implements StoredBooks {

    private final Database database;

    DatabaseBooks(Database database) {
        this.database = database;
        List<Outlet> more =
                SimulatedCampus.OUTLETS.stream().filter(o -> o.id() > Outlet.OLD_SYSTEM).toList();
        new OutletRegister(database.jdbi()).register(SimulatedCampus.MERCHANTS, more);
    }

    @Override
    public LaneStore.Source stores() {
        return LaneStore.Source.of(database::laneConnection);
    }

    @Override
    public void raiseFloor(Instant floor) {
        database.jdbi()
                .useHandle(h -> h.execute("UPDATE lane_lease SET floor = ?", floor.toEpochMilli()));
    }

    @Override
    public void eachAccount(Consumer<AccountState> reader) {
        each(
                """
                SELECT id, status, balance, single_limit, daily_limit, day_spent, day, holds,
                pin_due, version FROM account
                """,
                row -> reader.accept(account(row)));
    }

    private static AccountState account(ResultSet row) throws SQLException {
        return new AccountState(
                row.getLong(1),
                AccountStatus.valueOf(row.getString(2)),
                Money.ofFen(row.getLong(3)),
                new SingleLimit(Money.ofFen(row.getLong(4))),
                new DailyLimit(Money.ofFen(row.getLong(5))),
                Money.ofFen(row.getLong(6)),
                LocalDate.ofEpochDay(row.getInt(7)),
                row.getInt(8),
                row.getBoolean(9),
                row.getLong(10));
    }

    @Override
    public void eachCard(Consumer<CardState> reader) {
        each(
                "SELECT serial, account_id, status FROM card",
                row ->
                        reader.accept(
                                new CardState(
                                        new CardSerial(row.getString(1)),
                                        row.getLong(2),
                                        CardStatus.valueOf(row.getString(3)))));
    }

    @Override
    public void eachHold(Consumer<Hold> reader) {
        each(
                """
                SELECT id, account_id, purpose, amount, outlet_id, status, settled, expires,
                counted FROM hold
                """,
                row -> reader.accept(hold(row)));
    }

    private static Hold hold(ResultSet row) throws SQLException {
        long expires = row.getLong(8);
        return new Hold(
                uuid(row.getBytes(1)),
                row.getLong(2),
                HoldPurpose.valueOf(row.getString(3)),
                Money.ofFen(row.getLong(4)),
                row.getInt(5),
                HoldStatus.valueOf(row.getString(6)),
                Money.ofFen(row.getLong(7)),
                expires == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(expires)),
                row.getLong(9));
    }

    @Override
    public void eachSecret(SecretReader reader) {
        each(
                """
                SELECT account_id, kind, salt, hash, memory_kib, passes, pepper_version, initial
                FROM secret
                """,
                row ->
                        reader.read(
                                row.getLong(1),
                                PasswordKind.valueOf(row.getString(2)),
                                new SecretHash(
                                        row.getBytes(3),
                                        row.getBytes(4),
                                        row.getInt(5),
                                        row.getInt(6),
                                        row.getInt(7),
                                        row.getBoolean(8))));
    }

    @Override
    public void eachPosting(BiConsumer<UUID, Recorded> reader) {
        each(
                """
                SELECT id, kind, reason, detail, account_id, amount, balance_after, booked_at
                FROM posting
                """,
                row -> reader.accept(uuid(row.getBytes(1)), recorded(row)));
    }

    private static Recorded recorded(ResultSet row) throws SQLException {
        return new Recorded(
                ContentHash.of(),
                PostingKind.valueOf(row.getString(2)),
                Optional.ofNullable(row.getString(3)).map(DeclineReason::valueOf),
                Optional.ofNullable(row.getString(4)).orElse(""),
                row.getLong(5),
                Money.ofFen(row.getLong(6)),
                Money.ofFen(row.getLong(7)),
                Instant.ofEpochMilli(row.getLong(8)));
    }

    @Override
    public void eachEntry(EntryReader reader) {
        each(
                "SELECT id, ledger_id, owner_id, amount, booked_at FROM entry ORDER BY id",
                row ->
                        reader.read(
                                row.getLong(1),
                                row.getInt(2),
                                row.getLong(3),
                                row.getLong(4),
                                row.getLong(5)));
    }

    /** What is done with one row. */
    @FunctionalInterface
    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private void each(String sql, RowReader reader) {
        database.jdbi()
                .useHandle(
                        handle ->
                                handle.createQuery(sql)
                                        .map(
                                                (row, _) -> {
                                                    reader.read(row);
                                                    return true;
                                                })
                                        .list());
    }

    private static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    @Override
    public void close() {
        database.close();
    }
}

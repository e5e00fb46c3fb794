package campus.onecard.server.bench;

import campus.onecard.server.database.DatabaseAddress;
import campus.onecard.server.payment.CardPayment;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;

/** A transaction per payment in plain JDBC, statement by statement (A and B). */
final class StatementsPayer implements Payer {

    private final Connections<Statements> connections;
    private final BenchCampus campus;
    private final InstantSource clock;
    private final boolean merchantRow;

    /**
     * @param merchantRow whether the merchant's total is kept in a row that every payment changes
     */
    StatementsPayer(
            DatabaseAddress address,
            int callers,
            BenchCampus campus,
            InstantSource clock,
            boolean merchantRow)
            throws SQLException {
        this.connections = Connections.open(address, callers, false, Statements::new);
        this.campus = campus;
        this.clock = clock;
        this.merchantRow = merchantRow;
    }

    @Override
    public void pay(CardPayment payment) throws SQLException {
        Receipt receipt = campus.receipt(payment, clock.instant());
        connections.use(statements -> statements.pay(receipt, merchantRow));
    }

    @Override
    public void close() throws SQLException {
        connections.close();
    }

    /** One connection's statements. */
    private static final class Statements {

        private final Connection connection;
        private final PreparedStatement find;
        private final PreparedStatement lock;
        private final PreparedStatement update;
        private final PreparedStatement posting;
        private final PreparedStatement entries;
        private final PreparedStatement merchant;

        Statements(Connection connection) throws SQLException {
            this.connection = connection;
            this.find = connection.prepareStatement(PostingSql.FIND);
            this.lock = connection.prepareStatement(PostingSql.LOCK);
            this.update = connection.prepareStatement(PostingSql.UPDATE);
            this.posting = connection.prepareStatement(PostingSql.POSTING);
            this.entries = connection.prepareStatement(PostingSql.ENTRIES);
            this.merchant = connection.prepareStatement(PostingSql.MERCHANT);
        }

        void pay(Receipt receipt, boolean merchantRow) throws SQLException {
            find.setBytes(1, receipt.id());
            try (ResultSet known = find.executeQuery()) {
                if (known.next()) {
                    return;
                }
            }
            long after = debit(receipt);
            receipt.bindPosting(posting, after);
            posting.executeUpdate();
            receipt.bindEntries(entries, after);
            entries.executeUpdate();
            if (merchantRow) {
                merchant.setLong(1, receipt.amount());
                merchant.setLong(2, receipt.merchant());
                merchant.executeUpdate();
            }
            connection.commit();
        }

        /** Returns the balance afterwards. */
        private long debit(Receipt receipt) throws SQLException {
            lock.setLong(1, receipt.account());
            try (ResultSet row = lock.executeQuery()) {
                row.next();
                long after = row.getLong(2) - receipt.amount();
                if (!row.getString(1).equals("ACTIVE") || after < 0) {
                    throw new SQLException("the bench's accounts have enough");
                }
                long spent = row.getInt(6) == receipt.day() ? row.getLong(5) : 0;
                update.setLong(1, after);
                update.setLong(2, spent + receipt.amount());
                update.setInt(3, receipt.day());
                update.setLong(4, row.getLong(7) + 1);
                update.setLong(5, receipt.account());
                update.executeUpdate();
                return after;
            }
        }
    }
}

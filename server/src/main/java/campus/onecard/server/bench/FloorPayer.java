package campus.onecard.server.bench;

import campus.onecard.server.database.DatabaseAddress;
import campus.onecard.server.payment.CardPayment;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** One statement instead of a payment: what nobody can be faster than, one by one. */
final class FloorPayer implements Payer {

    private final Connections<PreparedStatement> connections;
    private final Sequence sequence;
    private final boolean writing;

    /**
     * @param writing an INSERT that commits by itself; otherwise SELECT 1
     */
    FloorPayer(DatabaseAddress address, int callers, Sequence sequence, boolean writing)
            throws SQLException {
        String sql =
                writing ? "INSERT INTO bench_floor (id, what) VALUES (?, 'a payment')" : "SELECT 1";
        this.connections = Connections.open(address, callers, true, c -> c.prepareStatement(sql));
        this.sequence = sequence;
        this.writing = writing;
    }

    @Override
    public void pay(CardPayment payment) throws SQLException {
        connections.use(writing ? this::insert : FloorPayer::select);
    }

    private void insert(PreparedStatement statement) throws SQLException {
        statement.setLong(1, sequence.next());
        statement.executeUpdate();
    }

    private static void select(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            row.next();
        }
    }

    @Override
    public void close() throws SQLException {
        connections.close();
    }
}

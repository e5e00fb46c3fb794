package campus.onecard.server.bench;

import campus.onecard.server.database.DatabaseAddress;
import campus.onecard.server.payment.CardPayment;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;

/** A payment is one call of a stored procedure (C). */
final class ProcedurePayer implements Payer {

    private final Connections<PreparedStatement> connections;
    private final BenchCampus campus;
    private final InstantSource clock;

    ProcedurePayer(DatabaseAddress address, int callers, BenchCampus campus, InstantSource clock)
            throws SQLException {
        this.connections =
                Connections.open(address, callers, true, c -> c.prepareStatement(PostingSql.CALL));
        this.campus = campus;
        this.clock = clock;
    }

    @Override
    public void pay(CardPayment payment) throws SQLException {
        Receipt receipt = campus.receipt(payment, clock.instant());
        connections.use(statement -> call(statement, receipt));
    }

    private static void call(PreparedStatement statement, Receipt receipt) throws SQLException {
        receipt.bindCall(statement);
        try (ResultSet row = statement.executeQuery()) {
            if (!row.next() || row.getLong(1) < 0) {
                throw new SQLException("the bench's accounts have enough");
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connections.close();
    }
}

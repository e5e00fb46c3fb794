package campus.onecard.server.bench;

import campus.onecard.server.payment.CardPayment;

import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/**
 * A payment as it is bound to statements by those who pay without a lane.
 *
 * @param seq its place in the books
 * @param at epoch milliseconds
 * @param day since 1970
 */
record Receipt(CardPayment payment, long seq, long merchant, long at, int day) {

    byte[] id() {
        UUID id = payment.id();
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** As long as a fingerprint; these ways are spared computing one. */
    byte[] content() {
        return ByteBuffer.allocate(32).putLong(payment.id().getLeastSignificantBits()).array();
    }

    long account() {
        return payment.accountId();
    }

    long amount() {
        return payment.amount().fen();
    }

    void bindPosting(PreparedStatement statement, long after) throws SQLException {
        statement.setLong(1, seq);
        statement.setBytes(2, id());
        statement.setBytes(3, content());
        statement.setLong(4, account());
        statement.setLong(5, amount());
        statement.setLong(6, after);
        statement.setInt(7, payment.place().outlet());
        statement.setString(8, payment.place().terminal());
        statement.setLong(9, payment.place().sequence());
        statement.setLong(10, at);
    }

    void bindEntries(PreparedStatement statement, long after) throws SQLException {
        statement.setLong(1, seq + 64);
        statement.setLong(2, seq);
        statement.setLong(3, account());
        statement.setLong(4, -amount());
        statement.setLong(5, after);
        statement.setLong(6, at);
        statement.setLong(7, seq + 128);
        statement.setLong(8, seq);
        statement.setLong(9, merchant);
        statement.setLong(10, amount());
        statement.setLong(11, at);
    }

    void bindCall(PreparedStatement statement) throws SQLException {
        statement.setLong(1, seq);
        statement.setBytes(2, id());
        statement.setBytes(3, content());
        statement.setLong(4, account());
        statement.setLong(5, amount());
        statement.setInt(6, payment.place().outlet());
        statement.setLong(7, merchant);
        statement.setString(8, payment.place().terminal());
        statement.setLong(9, payment.place().sequence());
        statement.setInt(10, day);
        statement.setLong(11, at);
    }
}

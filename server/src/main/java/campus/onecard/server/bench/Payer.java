package campus.onecard.server.bench;

import campus.onecard.server.payment.CardPayment;

import java.sql.SQLException;

/** One way of paying. Many callers use it at once. */
@FunctionalInterface
interface Payer extends AutoCloseable {

    /** Returns when the answer is durable. */
    void pay(CardPayment payment) throws SQLException;

    @Override
    default void close() throws SQLException {}
}

package campus.onecard.server.payee;

import campus.onecard.domain.fee.PayeeAnswer;
import campus.onecard.domain.money.Money;

import java.util.UUID;

/**
 * A payee's service. Every call blocks for a few seconds at most; what a network does is an answer
 * too and never an exception.
 */
interface Payee {

    /**
     * What is to be paid.
     *
     * @param id names the order for ever; the payee does an order once, however often it is sent
     * @param person the account's number
     * @param reference a bill, a room, or empty for the person's own account
     */
    record Order(UUID id, String person, String reference, Money amount) {

        @Override
        public String toString() {
            return "Order[" + id + "]";
        }
    }

    /** Whether it answers at all. */
    boolean isUp();

    /** The person's open bills. */
    PayeeAnswer bills(String person);

    /** Whether it knows a room, or with an empty reference the person. */
    PayeeAnswer lookUp(String person, String reference);

    /** Pays. Sent again, it answers what it answered first. */
    PayeeReply pay(Order order);

    /** What became of an order. */
    PayeeReply ask(UUID order);

    /**
     * Gives an order up: unless it is done already, it will never be done, whenever it may still
     * arrive.
     */
    PayeeReply cancel(UUID order);
}

package campus.onecard.server.outside;

import campus.onecard.server.ledger.Hold;

/**
 * An outside system that carries out orders of ours, each under its id once at most. Both calls
 * block, throw nothing and may be repeated for ever.
 */
public interface OutsideOrders {

    /** What became of an order. */
    OrderWord ask(Hold order);

    /**
     * Sees to it that an order that has not begun never will, also when it arrives there later.
     *
     * @return what became of it; {@link OrderWord.Refused} from now on unless it was carried out or
     *     is being worked on
     */
    OrderWord cancel(Hold order);
}

package campus.onecard.kiosk.crash;

import campus.onecard.domain.money.Money;

/**
 * One errand with money as the outside world sees it: what there is to order, and what came of it,
 * counted without asking the kiosk.
 */
interface Scene {

    /** The word by which the customer knows it. */
    String errand();

    /** How the request begins that carries the order: method, space, path. */
    String request();

    /**
     * Makes that there is something to order.
     *
     * @param number of the order in this run, from 0
     * @return its amount
     */
    Money prepare(int number);

    /** How often what was prepared last was carried out, and whether all who know of it agree. */
    Count count();

    /**
     * What the books, the person and whoever else is concerned say.
     *
     * @param times how often the person's statement lists it
     * @param agreed whether balance and counterpart say the same
     */
    record Count(int times, boolean agreed) {}
}

package campus.onecard.kiosk.journey;

import java.time.YearMonth;

/** Gives a receipt for something that was booked. */
@FunctionalInterface
public interface ReceiptOffer {

    /**
     * The first step of the receipt; pure.
     *
     * @param from where it leads back to
     * @param number the posting's, as the help desk knows it
     */
    Step open(Step from, String number, Turn turn);

    /** The first step of a month's statement; {@code from} where there is none. */
    default Step month(Step from, Visit visit, YearMonth month, Turn turn) {
        return from;
    }
}

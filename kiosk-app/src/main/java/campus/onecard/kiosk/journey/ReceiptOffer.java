package campus.onecard.kiosk.journey;

/** Gives a receipt for something that was booked. */
@FunctionalInterface
public interface ReceiptOffer {

    /**
     * The first step of the receipt; pure.
     *
     * @param from where it leads back to
     * @param number the posting's, as the help desk knows it
     */
    Step open(Step.Errand from, String number, Turn turn);
}

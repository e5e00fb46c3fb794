package campus.onecard.kiosk.journey;

import java.util.Optional;

/**
 * What a move may look at.
 *
 * @param event what happened
 * @param station the machine as it now is
 * @param attempts fresh numbers for questions to the server
 * @param errands opens the functions
 * @param lastReceipt how the person wanted a receipt before in this visit
 */
public record Turn(
        Event event,
        Station station,
        Attempts attempts,
        Errands errands,
        Optional<ReceiptWish> lastReceipt) {}

package campus.onecard.devices.card;

import campus.onecard.domain.signin.CardSerial;

/** Reads what a card says of itself to anybody. */
@FunctionalInterface
public interface CardFace {

    /**
     * Reads the serial.
     *
     * @throws CardRefused when it is no card of ours, or cannot be read
     * @throws CardLost when the card goes meanwhile
     */
    CardSerial serial(ApduChannel card) throws CardLost, CardRefused, InterruptedException;
}

package campus.onecard.devices.card;

/**
 * Commands to a card and its answers: over PC/SC, through a card dispenser's aerial, or into a
 * virtual card. Not thread-safe: whoever holds it speaks alone.
 */
@FunctionalInterface
public interface ApduChannel {

    /**
     * Sends one command and waits for its answer.
     *
     * @param command a whole command APDU, ISO 7816-4
     * @return exactly what the card answered: data, then the two bytes of the status word; 61xx and
     *     6Cxx are the caller's to see to
     * @throws CardLost when there is no answer; it says whether the card may have done the command
     */
    byte[] transmit(byte[] command) throws CardLost, InterruptedException;
}

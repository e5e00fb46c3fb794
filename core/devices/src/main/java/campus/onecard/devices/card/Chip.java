package campus.onecard.devices.card;

/**
 * A card without a reader: what a virtual one is, and what a simulated reader puts under power. One
 * thread at a time uses it.
 */
public interface Chip {

    /**
     * Power comes, or the card is reset: whatever it remembered of a conversation is gone.
     *
     * @return its answer to reset
     */
    byte[] powerOn();

    /**
     * Answers one command.
     *
     * @return data and status word
     */
    byte[] answer(byte[] command) throws InterruptedException;
}

package campus.onecard.devices.card;

/**
 * A card without a reader: what a virtual one is, and what a simulated reader puts under power. One
 * thread at a time speaks with it.
 */
public interface PoweredCard extends ApduChannel {

    /**
     * Power comes, or the card is reset: whatever it remembered of a conversation is gone.
     *
     * @return its answer to reset
     */
    byte[] powerOn();
}

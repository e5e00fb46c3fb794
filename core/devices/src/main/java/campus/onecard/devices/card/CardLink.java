package campus.onecard.devices.card;

/** The way to a card that lies on a reader. Ends when the card goes. */
public interface CardLink extends ApduChannel, AutoCloseable {

    /**
     * Takes the card up again after somebody else has reset it. What was selected and proven on it
     * is gone.
     *
     * @throws CardLost when it cannot be taken up
     */
    void reconnect() throws CardLost, InterruptedException;

    /** Lets go of the card. Does not wait; may be called twice and from any thread. */
    @Override
    void close();
}

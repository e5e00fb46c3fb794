package campus.onecard.devices.card;

/**
 * Something to do with a card: commands that belong together.
 *
 * @param <T> what comes of it
 * @param <X> what the card may say no with
 */
@FunctionalInterface
public interface CardTalk<T, X extends Exception> {

    /** Sends its commands. */
    T with(ApduChannel card) throws CardLost, InterruptedException, X;
}

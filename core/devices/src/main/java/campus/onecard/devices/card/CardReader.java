package campus.onecard.devices.card;

import campus.onecard.domain.signin.CardSerial;

import java.time.Duration;
import java.util.Optional;

/**
 * A contactless reader. Small and blocking: one thread uses it, waits in short turns and so stays
 * able to stop. An interrupt ends every wait.
 */
public interface CardReader extends AutoCloseable {

    /** Whether it can be used right now. Does not wait. */
    Status status();

    /**
     * Waits for a card and reads its serial.
     *
     * @param longest how long to wait
     * @return empty when none came
     * @throws ReaderUnavailable when the reader is gone or does not answer; {@link #reopen} may
     *     help
     */
    Optional<CardSerial> awaitCard(Duration longest) throws ReaderUnavailable, InterruptedException;

    /**
     * Waits until the card is taken away.
     *
     * @param longest how long to wait
     * @return whether it is gone
     * @throws ReaderUnavailable when the reader is gone or does not answer
     */
    boolean awaitRemoval(Duration longest) throws ReaderUnavailable, InterruptedException;

    /**
     * Looks for the reader again after a failure.
     *
     * @throws ReaderUnavailable when it is still not there
     */
    void reopen() throws ReaderUnavailable;

    @Override
    void close();

    /** What a reader can be. */
    enum Status {
        /** Works, nothing lies on it. */
        READY,
        /** A card lies on it. */
        CARD_PRESENT,
        /** Unplugged, or its service is dead. */
        GONE
    }
}

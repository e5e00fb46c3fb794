package campus.onecard.devices.card.virtual;

import java.time.Duration;

/** How a card lets time pass: truly in a simulator, not at all in a test. */
@FunctionalInterface
public interface Pause {

    /** Lets time pass without it passing. */
    Pause NONE = _ -> {};

    /** Comes back after this time. */
    void pause(Duration time) throws InterruptedException;
}

package campus.onecard.kiosk.effect;

import campus.onecard.kiosk.journey.Event;

import java.util.UUID;
import java.util.function.LongFunction;

/** A question that a step has open with the server. Equal ones are asked once. */
public interface Ask {

    /** Its number, which the answer carries too. */
    long attempt();

    /**
     * Puts the question and waits.
     *
     * @param idOf the id under which the server knows an attempt that changes something
     * @return the answer, which carries the same attempt
     * @throws campus.onecard.client.CallFailure when no answer came
     */
    Event put(Campus campus, LongFunction<UUID> idOf) throws InterruptedException;

    /** Whether it goes on when the step is left. */
    default boolean outlivesStep() {
        return false;
    }
}

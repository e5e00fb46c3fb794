package campus.onecard.devices.fault;

import java.time.Duration;

/** When a fault comes. */
public sealed interface When {

    /** So long after the simulator started. */
    record After(Duration time) implements When {}

    /**
     * At the n-th thing counted.
     *
     * @param number counted from 1
     */
    record At(Unit unit, long number) implements When {}

    /**
     * At the n-th thing counted and at every later one.
     *
     * @param number counted from 1
     */
    record From(Unit unit, long number) implements When {}
}

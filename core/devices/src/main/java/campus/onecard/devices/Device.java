package campus.onecard.devices;

import campus.onecard.domain.equipment.EquipmentKind;

/**
 * One machine. Small and blocking: one platform thread uses it and no other; an interrupt ends
 * every wait. Each kind adds its work to this port.
 */
public interface Device extends AutoCloseable {

    /** What it is. */
    EquipmentKind kind();

    /**
     * Connects and brings it into a known state. May be called again after any fault.
     *
     * @throws DeviceFault when it cannot be used, with what to do
     */
    void open() throws DeviceFault, InterruptedException;

    /**
     * Asks the machine how it is. Changes nothing in it.
     *
     * @throws DeviceFault when it does not answer or says that it cannot work
     */
    Health health() throws DeviceFault, InterruptedException;

    /** Lets go of the port. Does not wait; may be called twice and from another thread. */
    @Override
    void close();
}

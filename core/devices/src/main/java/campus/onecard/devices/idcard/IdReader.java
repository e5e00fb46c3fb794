package campus.onecard.devices.idcard;

import campus.onecard.devices.Device;
import campus.onecard.devices.DeviceFault;
import campus.onecard.domain.equipment.EquipmentKind;

import java.time.Duration;

/** A reader of ID documents. It keeps nothing: what it read is gone once it was handed over. */
public interface IdReader extends Device {

    @Override
    default EquipmentKind kind() {
        return EquipmentKind.ID_READER;
    }

    /**
     * The number of the reader's security module, for the audit: {@code 05.01-20260901-…}.
     *
     * @throws DeviceFault when it does not answer
     */
    String moduleNumber() throws DeviceFault, InterruptedException;

    /**
     * Waits for a document and leaves it unread, so that the person can be told that reading
     * begins.
     *
     * @param longest how long to wait; one look at least
     * @return whether one lies there
     * @throws DeviceFault when the reader itself cannot work
     */
    boolean await(Duration longest) throws DeviceFault, InterruptedException;

    /**
     * Waits until no document is found any more, so that one that cannot be read is not tried again
     * and again.
     *
     * @param longest how long to wait; one look at least
     * @return whether none is found
     * @throws DeviceFault when the reader itself cannot work
     */
    boolean awaitRemoval(Duration longest) throws DeviceFault, InterruptedException;

    /**
     * Waits for a document and reads it. One that was read is commonly not found again before it
     * has left the field.
     *
     * @param longest how long to wait for a document; one that lies there is read to the end
     * @return what came of it; problems of the document are an outcome and not a fault
     * @throws DeviceFault when the reader itself cannot work
     */
    IdReading read(Duration longest) throws DeviceFault, InterruptedException;
}

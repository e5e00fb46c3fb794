package campus.onecard.devices.idcard.simulator;

import campus.onecard.devices.fault.FaultRun;
import campus.onecard.devices.serial.CableEnd;
import campus.onecard.devices.serial.simulator.SimulatedLine;

/** An ID reader without hardware: whoever holds it plays the person and the plug. Thread-safe. */
public final class IdReaderSimulator implements AutoCloseable {

    private final SamMachine machine;
    private final SimulatedLine line;

    /**
     * @param cable the reader's end
     * @param faults what goes wrong with it: unauthorised, broken, unplugged, and at a frame
     *     silence, slow, wrong-checksum, garbage, garbage-after; torn at an apdu moves the document
     *     during the n-th command to it
     */
    public IdReaderSimulator(CableEnd cable, FaultRun faults) {
        this.machine = new SamMachine(faults);
        this.line = new SimulatedLine("id-reader-simulator", cable, machine, faults);
    }

    /** Switches it on; returns when it listens. Call once. */
    public void start() throws InterruptedException {
        line.start();
    }

    /** Lays a document on it in place of what lay there. */
    public void place(InventedDocument document) {
        machine.place(new SamMachine.Lying(document, SamMachine.OK));
    }

    /**
     * Lays something on it that cannot be selected.
     *
     * @param status what the module says then: 31 refused, 40 some other card
     */
    public void placeUnselectable(InventedDocument document, int status) {
        machine.place(new SamMachine.Lying(document, status));
    }

    /** Takes away what lies on it. */
    public void remove() {
        machine.place(null);
    }

    @Override
    public void close() {
        line.close();
    }
}

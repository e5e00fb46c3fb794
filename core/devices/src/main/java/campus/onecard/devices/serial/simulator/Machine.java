package campus.onecard.devices.serial.simulator;

import campus.onecard.devices.fault.Fault;
import campus.onecard.devices.serial.Framing;

import java.util.List;

/** What a simulated machine does with what it receives. Used by one thread. */
public interface Machine {

    /** What it receives. */
    Framing framing();

    /** Whether these bytes are a command, to be counted and struck by faults. */
    boolean isCommand(byte[] frame);

    /**
     * Acts.
     *
     * @param frame as {@link #framing} found it
     * @param faults what is wrong with this command
     * @return what it sends, in order; faults of the line hit the last one
     */
    List<byte[]> receive(byte[] frame, List<Fault> faults);

    /** Has just been given power. */
    void powerOn();
}

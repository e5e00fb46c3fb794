package campus.onecard.devices.serial.simulator;

import campus.onecard.devices.DeviceFault;
import campus.onecard.devices.fault.Fault;
import campus.onecard.devices.fault.FaultRun;
import campus.onecard.devices.serial.Deadline;
import campus.onecard.devices.serial.FrameBuffer;
import campus.onecard.devices.serial.SerialLine;
import campus.onecard.domain.equipment.EquipmentFault;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * A line to a simulated machine without a wire and without time: the machine answers at once, and
 * what has not come by then never does. Who waits is told so at once, and how long he would have
 * waited is added up. For one thread.
 */
public final class TimelessLine implements SerialLine {

    private final Machine machine;
    private final FaultRun faults;
    private final FrameBuffer heard;
    private byte[] waiting = {};
    private Duration waited = Duration.ZERO;

    /** Switches the machine on. */
    public TimelessLine(Machine machine, FaultRun faults) {
        this.machine = machine;
        this.faults = faults;
        this.heard = new FrameBuffer(machine.framing());
        machine.powerOn();
    }

    /** How long all waits for nothing would have taken. */
    public Duration waited() {
        return waited;
    }

    @Override
    public int read(byte[] into, Deadline until) throws DeviceFault {
        requirePlug();
        if (waiting.length == 0) {
            waited = waited.plus(until.left());
            return 0;
        }
        int got = Math.min(into.length, waiting.length);
        System.arraycopy(waiting, 0, into, 0, got);
        waiting = Arrays.copyOfRange(waiting, got, waiting.length);
        return got;
    }

    @Override
    public void write(byte[] bytes) throws DeviceFault {
        requirePlug();
        heard.add(bytes, bytes.length);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        said.writeBytes(waiting);
        Optional<byte[]> frame = heard.next();
        while (frame.isPresent()) {
            Reply reply = Reply.to(frame.get(), machine, faults);
            reply.early().forEach(said::writeBytes);
            said.writeBytes(reply.last());
            frame = heard.next();
        }
        waiting = said.toByteArray();
    }

    private void requirePlug() throws DeviceFault {
        if (faults.holds(Fault.Unplugged.class)) {
            throw new DeviceFault(EquipmentFault.SILENT, "the line is gone");
        }
    }

    @Override
    public void purge() {
        waiting = new byte[0];
    }

    @Override
    public void close() {
        waiting = new byte[0];
    }
}

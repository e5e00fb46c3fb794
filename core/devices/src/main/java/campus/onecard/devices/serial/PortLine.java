package campus.onecard.devices.serial;

import campus.onecard.devices.DeviceFault;
import campus.onecard.domain.equipment.EquipmentFault;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;

import java.util.Arrays;

/** A line over a port of this computer. */
final class PortLine implements SerialLine {

    /** Native reads do not see an interrupt, so they wait in turns of this many milliseconds. */
    private static final int TURN = 100;

    private final SerialPort port;
    private final byte[] piece = new byte[4096];

    private PortLine(SerialPort port) {
        this.port = port;
    }

    static SerialLine open(SerialAddress.Port address) throws DeviceFault {
        SerialPort port = find(address);
        port.setComPortParameters(address.baud(), 8, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
        port.setComPortTimeouts(SerialPort.TIMEOUT_READ_SEMI_BLOCKING, TURN, 0);
        if (!port.openPort()) {
            throw new DeviceFault(
                    EquipmentFault.PORT_UNAVAILABLE,
                    "cannot open " + address + ", error " + port.getLastErrorCode());
        }
        return new PortLine(port);
    }

    private static SerialPort find(SerialAddress.Port address) throws DeviceFault {
        try {
            return SerialPort.getCommPort(address.path());
        } catch (SerialPortInvalidPortException e) {
            throw new DeviceFault(EquipmentFault.PORT_UNAVAILABLE, "there is no " + address, e);
        }
    }

    @Override
    public int read(byte[] into, Deadline until) throws DeviceFault, InterruptedException {
        do {
            if (Thread.interrupted()) {
                throw new InterruptedException("waiting on a serial line was given up");
            }
            int got = port.readBytes(into, into.length);
            if (got < 0) {
                throw gone();
            }
            if (got > 0) {
                return got;
            }
        } while (!until.over());
        return 0;
    }

    @Override
    public void write(byte[] bytes) throws DeviceFault {
        int sent = port.writeBytes(bytes, bytes.length);
        if (sent != bytes.length) {
            throw gone();
        }
    }

    @Override
    public void purge() throws DeviceFault {
        int waiting = port.bytesAvailable();
        while (waiting > 0) {
            port.readBytes(piece, Math.min(waiting, piece.length));
            Arrays.fill(piece, (byte) 0);
            waiting = port.bytesAvailable();
        }
        if (waiting < 0) {
            throw gone();
        }
    }

    @Override
    public void close() {
        port.closePort();
    }

    private DeviceFault gone() {
        return new DeviceFault(
                EquipmentFault.SILENT,
                "the line is gone: " + port.getSystemPortPath() + ", " + port.getLastErrorCode());
    }
}

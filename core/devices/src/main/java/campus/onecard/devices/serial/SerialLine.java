package campus.onecard.devices.serial;

import campus.onecard.devices.DeviceFault;

import java.io.IOException;
import java.net.Socket;

/** An open line to one machine. One thread reads and writes; any thread may close. */
public interface SerialLine extends AutoCloseable {

    /**
     * Waits for bytes and takes what is there. An operating system may wait up to a tenth of a
     * second longer than asked.
     *
     * @param into where they go, from its beginning
     * @param until how long to wait for the first byte
     * @return how many came; 0 when none did in time
     * @throws DeviceFault when the line is gone: unplugged or closed
     */
    int read(byte[] into, Deadline until) throws DeviceFault, InterruptedException;

    /**
     * Hands all bytes to the operating system. Whether they arrive only an answer can tell.
     *
     * @throws DeviceFault when the line is gone
     */
    void write(byte[] bytes) throws DeviceFault;

    /**
     * Forgets what has arrived and was not read.
     *
     * @throws DeviceFault when the line is gone
     */
    void purge() throws DeviceFault;

    /** Lets go of the port and ends a read that waits. May be called twice. */
    @Override
    void close();

    /**
     * A line over a connection that is open already; the simulators' side of TCP.
     *
     * @throws IOException when the connection is gone
     */
    static SerialLine over(Socket connected) throws IOException {
        return SocketLine.over(connected);
    }
}

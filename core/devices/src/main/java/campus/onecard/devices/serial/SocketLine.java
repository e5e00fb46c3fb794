package campus.onecard.devices.serial;

import campus.onecard.devices.DeviceFault;
import campus.onecard.domain.equipment.EquipmentFault;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** A line over TCP. */
final class SocketLine implements SerialLine {

    private static final Logger LOG = LoggerFactory.getLogger(SocketLine.class);

    /** A blocking read does not see an interrupt, so it waits in turns of this many millis. */
    private static final int TURN = 100;

    private static final int CONNECT_MILLIS = 2_000;

    private final Socket socket;

    private SocketLine(Socket socket) {
        this.socket = socket;
    }

    static SerialLine open(SerialAddress.Tcp address) throws DeviceFault {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(address.host(), address.port()), CONNECT_MILLIS);
            return over(socket);
        } catch (IOException e) {
            closeQuietly(socket);
            throw new DeviceFault(
                    EquipmentFault.PORT_UNAVAILABLE, "nobody answers at " + address, e);
        }
    }

    static SerialLine over(Socket connected) throws IOException {
        connected.setTcpNoDelay(true);
        return new SocketLine(connected);
    }

    @Override
    public int read(byte[] into, Deadline until) throws DeviceFault, InterruptedException {
        do {
            if (Thread.interrupted()) {
                throw new InterruptedException("waiting on a line was given up");
            }
            int got = readOnce(into, until.millis(TURN));
            if (got < 0) {
                throw gone(null);
            }
            if (got > 0) {
                return got;
            }
        } while (!until.over());
        return 0;
    }

    private int readOnce(byte[] into, int millis) throws DeviceFault {
        try {
            socket.setSoTimeout(millis);
            return socket.getInputStream().read(into);
        } catch (SocketTimeoutException e) {
            return 0;
        } catch (IOException e) {
            throw gone(e);
        }
    }

    @Override
    public void write(byte[] bytes) throws DeviceFault {
        try {
            socket.getOutputStream().write(bytes);
        } catch (IOException e) {
            throw gone(e);
        }
    }

    @Override
    public void purge() throws DeviceFault {
        try {
            InputStream in = socket.getInputStream();
            in.skipNBytes(in.available());
        } catch (IOException e) {
            throw gone(e);
        }
    }

    @Override
    public void close() {
        closeQuietly(socket);
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // A socket that cannot be closed is gone already.
            LOG.debug("closing a line failed");
        }
    }

    private DeviceFault gone(@Nullable IOException cause) {
        String detail = "the line is gone: " + socket.getRemoteSocketAddress();
        return cause == null
                ? new DeviceFault(EquipmentFault.SILENT, detail)
                : new DeviceFault(EquipmentFault.SILENT, detail, cause);
    }
}

package campus.onecard.devices.printer.simulator;

import campus.onecard.devices.DeviceFault;
import campus.onecard.devices.serial.CableEnd;
import campus.onecard.devices.serial.SerialLine;
import campus.onecard.domain.equipment.EquipmentFault;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** The network plug of a printer: listens like one. Unplugged, nobody answers at its port. */
final class NetworkPlug implements CableEnd {

    private static final Logger LOG = LoggerFactory.getLogger(NetworkPlug.class);
    private static final Duration TURN = Duration.ofMillis(20);

    private final int port;
    private @Nullable ServerSocket listening;

    /**
     * Listens at once, on this computer only.
     *
     * @param port 0: any that is free
     */
    NetworkPlug(int port) {
        ServerSocket socket = listen(port);
        this.listening = socket;
        this.port = socket.getLocalPort();
    }

    int port() {
        return port;
    }

    /** Waits for a caller, for a moment. */
    @Override
    public SerialLine connect() throws DeviceFault {
        try {
            return SerialLine.over(plugIn().accept());
        } catch (SocketTimeoutException e) {
            throw new DeviceFault(EquipmentFault.SILENT, "nobody called", e);
        } catch (IOException e) {
            throw new DeviceFault(EquipmentFault.SILENT, "a caller hung up", e);
        }
    }

    private synchronized ServerSocket plugIn() {
        ServerSocket socket = listening;
        if (socket == null) {
            socket = listen(port);
            listening = socket;
        }
        return socket;
    }

    @Override
    public synchronized void unplug() {
        ServerSocket socket = listening;
        listening = null;
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException e) {
            LOG.debug("closing the port failed", e);
        }
    }

    private static ServerSocket listen(int port) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.setSoTimeout((int) TURN.toMillis());
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException("port " + port + " is taken", e);
        }
    }
}

package campus.onecard.devices.serial;

import campus.onecard.devices.DeviceFault;

/** Where a machine with a serial line is to be found. */
public sealed interface SerialAddress {

    /**
     * A port of this computer, 8 data bits, no parity, 1 stop bit.
     *
     * @param path as the operating system calls it: {@code COM3}, {@code /dev/ttyUSB0}
     * @param baud bits a second, as set in the machine
     */
    record Port(String path, int baud) implements SerialAddress {}

    /** A serial server or a network printer: the same bytes over TCP. */
    record Tcp(String host, int port) implements SerialAddress {}

    /**
     * Opens the line.
     *
     * @throws DeviceFault {@code PORT_UNAVAILABLE} when there is no such port, another program has
     *     it, or nobody listens there
     */
    default SerialLine connect() throws DeviceFault {
        return switch (this) {
            case Port port -> PortLine.open(port);
            case Tcp tcp -> SocketLine.open(tcp);
        };
    }
}

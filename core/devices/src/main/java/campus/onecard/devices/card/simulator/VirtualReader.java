package campus.onecard.devices.card.simulator;

import campus.onecard.devices.card.PoweredCard;
import campus.onecard.devices.fault.FaultRun;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;

/**
 * A reader of the real PC/SC service, virtual only where the card would lie. Its plug is the
 * service itself: out of service means that pcscd is stopped.
 */
public final class VirtualReader implements CardHand {

    private final Pcscd service;
    private final List<Pcscd.Reader> readers;
    private final VpcdSlot slot;

    private VirtualReader(Pcscd service, Pcscd.Reader reader, FaultRun faults) {
        this.service = service;
        this.readers = List.of(reader);
        this.slot = new VpcdSlot(reader.port(), faults);
    }

    /**
     * Starts a PC/SC service with one virtual reader.
     *
     * @param service reserved, not started; closed with this
     * @param name what the reader's name begins with
     * @throws IOException when the service does not start
     */
    public static VirtualReader start(Pcscd service, String name, FaultRun faults)
            throws IOException, InterruptedException {
        Pcscd.Reader reader = new Pcscd.Reader(name, freePort());
        service.start(List.of(reader));
        return new VirtualReader(service, reader, faults);
    }

    /** One whose successor is free too: vpcd takes both. */
    private static int freePort() throws IOException {
        while (true) {
            try (ServerSocket first = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                    ServerSocket second = new ServerSocket()) {
                second.bind(
                        new java.net.InetSocketAddress(
                                InetAddress.getLoopbackAddress(), first.getLocalPort() + 1));
                return first.getLocalPort();
            } catch (java.net.BindException | IllegalArgumentException e) {
                // The next one then.
            }
        }
    }

    @Override
    public void insert(PoweredCard card) {
        slot.insert(card);
    }

    @Override
    public void remove() {
        slot.remove();
    }

    @Override
    public void unplug() {
        service.stop();
    }

    @Override
    public void plugIn() {
        start(readers);
    }

    /** Brings the service back without any reader: the last one was unplugged. */
    public void plugInNothing() {
        start(List.of());
    }

    private void start(List<Pcscd.Reader> with) {
        try {
            service.start(with);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        slot.close();
        service.close();
    }
}

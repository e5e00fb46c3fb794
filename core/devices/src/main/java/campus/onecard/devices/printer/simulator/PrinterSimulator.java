package campus.onecard.devices.printer.simulator;

import campus.onecard.devices.DeviceFault;
import campus.onecard.devices.fault.Fault;
import campus.onecard.devices.fault.FaultRun;
import campus.onecard.devices.serial.Deadline;
import campus.onecard.devices.serial.SerialLine;

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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A network printer: listens like one, serves one caller at a time, and plays its faults.
 * Unplugged, nobody answers at its port.
 */
public final class PrinterSimulator implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PrinterSimulator.class);
    private static final Duration TURN = Duration.ofMillis(20);

    private final FaultRun faults;
    private final Paper paper = new Paper();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final int port;
    private final Thread thread;
    private @Nullable ServerSocket listening;

    /**
     * Listens at once, on this computer only.
     *
     * @param port 0: any that is free
     */
    public PrinterSimulator(int port, FaultRun faults) {
        this.faults = faults;
        this.listening = listen(port);
        this.port = listening.getLocalPort();
        this.thread = Thread.ofPlatform().name("printer-simulator").daemon().start(this::run);
    }

    /** Where it listens. */
    public int port() {
        return port;
    }

    /** What it printed. */
    public Paper paper() {
        return paper;
    }

    /**
     * Waits until the simulator has followed its script.
     *
     * @param in whether the plug shall be in
     */
    public synchronized void awaitPlug(boolean in) throws InterruptedException {
        while ((listening != null) != in && stopped.getCount() > 0) {
            wait(TURN.toMillis());
        }
    }

    @Override
    public void close() {
        stopped.countDown();
        thread.interrupt();
    }

    private void run() {
        try {
            while (stopped.getCount() > 0) {
                turn();
            }
        } catch (InterruptedException e) {
            LOG.debug("the simulated printer stops");
        } finally {
            pullPlug();
        }
    }

    private void turn() throws InterruptedException {
        if (unplugged()) {
            pullPlug();
            stopped.await(TURN.toMillis(), TimeUnit.MILLISECONDS);
            return;
        }
        try (SerialLine line = SerialLine.over(plugIn().accept())) {
            serve(line);
        } catch (SocketTimeoutException e) {
            LOG.trace("nobody called");
        } catch (IOException | DeviceFault e) {
            LOG.debug("a caller hung up: {}", e.getMessage());
        }
    }

    private void serve(SerialLine line) throws DeviceFault, InterruptedException {
        SimulatedPrinter printer =
                new SimulatedPrinter(faults, paper, (answer, late) -> send(line, answer, late));
        byte[] piece = new byte[4096];
        while (stopped.getCount() > 0 && !unplugged()) {
            printer.take(piece, line.read(piece, Deadline.in(TURN)));
        }
    }

    private void send(SerialLine line, byte[] answer, Duration late) {
        try {
            if (!stopped.await(late.toMillis(), TimeUnit.MILLISECONDS) && !unplugged()) {
                line.write(answer);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (DeviceFault e) {
            LOG.debug("the caller did not wait for an answer");
        }
    }

    private boolean unplugged() {
        return faults.holds(Fault.Unplugged.class);
    }

    private synchronized ServerSocket plugIn() {
        ServerSocket socket = listening;
        if (socket == null) {
            socket = listen(port);
            listening = socket;
            notifyAll();
        }
        return socket;
    }

    private synchronized void pullPlug() {
        ServerSocket socket = listening;
        listening = null;
        notifyAll();
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

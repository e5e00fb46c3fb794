package campus.onecard.devices.printer.simulator;

import campus.onecard.devices.DeviceFault;
import campus.onecard.devices.fault.Fault;
import campus.onecard.devices.fault.FaultRun;
import campus.onecard.devices.serial.CableEnd;
import campus.onecard.devices.serial.Deadline;
import campus.onecard.devices.serial.SerialLine;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A receipt printer behind a network plug or at the end of a serial cable: serves one caller at a
 * time and plays its faults. Plugged in again it has forgotten what it had not printed.
 */
public final class PrinterSimulator implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PrinterSimulator.class);
    private static final Duration TURN = Duration.ofMillis(20);

    private final FaultRun faults;
    private final CableEnd plug;
    private final int port;
    private final Paper paper = new Paper();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread;
    private Plug state;

    /** Where its plug is. */
    private enum Plug {
        IN,
        OUT,
        MOVING
    }

    /**
     * A network printer; listens at once, on this computer only.
     *
     * @param port 0: any that is free
     */
    public PrinterSimulator(int port, FaultRun faults) {
        this(new NetworkPlug(port), faults);
    }

    private PrinterSimulator(NetworkPlug plug, FaultRun faults) {
        this(plug, plug.port(), true, faults);
    }

    /** A printer at the end of this cable; {@link #awaitPlug} tells when it is there. */
    public PrinterSimulator(CableEnd cable, FaultRun faults) {
        this(cable, 0, false, faults);
    }

    private PrinterSimulator(CableEnd plug, int port, boolean in, FaultRun faults) {
        this.faults = faults;
        this.plug = plug;
        this.port = port;
        this.state = in ? Plug.IN : Plug.OUT;
        this.thread = Thread.ofPlatform().name("printer-simulator").daemon().start(this::run);
    }

    /** Where it listens; 0 at a cable. */
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
     * @param wanted whether the plug shall be in
     */
    public synchronized void awaitPlug(boolean wanted) throws InterruptedException {
        while (state != (wanted ? Plug.IN : Plug.OUT) && stopped.getCount() > 0) {
            wait(TURN.toMillis());
        }
    }

    private synchronized void is(Plug now) {
        state = now;
        notifyAll();
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
            plug.unplug();
        }
    }

    private void turn() throws InterruptedException {
        if (unplugged()) {
            is(Plug.MOVING);
            plug.unplug();
            is(Plug.OUT);
            stopped.await(TURN.toMillis(), TimeUnit.MILLISECONDS);
            return;
        }
        try (SerialLine line = plug.connect()) {
            is(Plug.IN);
            serve(line);
        } catch (DeviceFault e) {
            // A network plug is in while nobody calls.
            is(port > 0 ? Plug.IN : Plug.OUT);
            LOG.trace("nobody there: {}", e.getMessage());
            if (port == 0) {
                stopped.await(TURN.toMillis(), TimeUnit.MILLISECONDS);
            }
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
}

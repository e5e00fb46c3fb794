package campus.onecard.devices.serial.simulator;

import campus.onecard.devices.DeviceFault;
import campus.onecard.devices.fault.Fault;
import campus.onecard.devices.fault.FaultRun;
import campus.onecard.devices.serial.CableEnd;
import campus.onecard.devices.serial.Deadline;
import campus.onecard.devices.serial.FrameReader;
import campus.onecard.devices.serial.SerialLine;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Runs a simulated machine at its end of the cable, on a thread of its own, and plays what the
 * fault script says about the line: silence, lateness, wrong checksums, garbage, a pulled plug.
 */
public final class SimulatedLine implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SimulatedLine.class);
    private static final Duration TURN = Duration.ofMillis(20);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final CableEnd cable;
    private final Machine machine;
    private final FaultRun faults;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CountDownLatch ready = new CountDownLatch(1);
    private final Thread thread;

    /**
     * @param name of the thread
     * @param machine used by this line's thread alone
     */
    public SimulatedLine(String name, CableEnd cable, Machine machine, FaultRun faults) {
        this.cable = cable;
        this.machine = machine;
        this.faults = faults;
        this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
    }

    /** Begins, and returns when the machine listens or has given up. Call once. */
    public void start() throws InterruptedException {
        thread.start();
        ready.await();
    }

    /** Stops and lets go of the line. */
    @Override
    public void close() {
        stopped.countDown();
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (stopped.getCount() > 0) {
                machine.powerOn();
                runUntilPulled();
                cable.unplug();
                while (faults.holds(Fault.Unplugged.class)) {
                    pause(TURN);
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("the simulated machine stops");
        } finally {
            ready.countDown();
        }
    }

    /** Pulled by somebody else, the cable is laid anew: a machine does not die of it. */
    private void runUntilPulled() throws InterruptedException {
        try {
            runUntilUnplugged();
        } catch (DeviceFault e) {
            LOG.warn("{} has no line and looks for one: {}", thread.getName(), e.getMessage());
            ready.countDown();
            pause(LOOK_AGAIN);
        }
    }

    private void runUntilUnplugged() throws DeviceFault, InterruptedException {
        if (faults.holds(Fault.Unplugged.class)) {
            return;
        }
        try (SerialLine line = cable.connect()) {
            ready.countDown();
            FrameReader frames = new FrameReader(line, machine.framing());
            while (stopped.getCount() > 0 && !faults.holds(Fault.Unplugged.class)) {
                Optional<byte[]> frame = frames.next(Deadline.in(TURN));
                if (frame.isPresent()) {
                    received(frame.get(), line);
                }
            }
        }
    }

    private void received(byte[] frame, SerialLine line) throws DeviceFault, InterruptedException {
        Reply reply = Reply.to(frame, machine, faults);
        for (byte[] early : reply.early()) {
            line.write(early);
        }
        for (Fault fault : reply.wrong()) {
            if (fault instanceof Fault.Slow slow) {
                pause(slow.by());
            }
        }
        if (!faults.holds(Fault.Unplugged.class)) {
            line.write(reply.last());
        }
    }

    private void pause(Duration time) throws InterruptedException {
        if (stopped.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new InterruptedException("the simulated machine stops");
        }
    }
}

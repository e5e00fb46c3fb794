package campus.onecard.devices.card.simulator;

import campus.onecard.devices.card.PoweredCard;
import campus.onecard.devices.fault.FaultRun;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The slot of a virtual reader (vpcd of vsmartcard) with a hand before it: a card is inserted by
 * connecting and removed by closing. While a card lies there and the reader goes away, it is
 * connected again as soon as the reader is back. Thread-safe.
 */
public final class VpcdSlot implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(VpcdSlot.class);
    private static final long LOOK_AGAIN_NANOS = 50_000_000;

    private final InetSocketAddress reader;
    private final FaultRun faults;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Thread thread;
    private @Nullable PoweredCard card;
    private @Nullable Socket socket;
    private boolean closed;

    /**
     * @param port on which vpcd listens on this machine
     * @param faults plays torn, silence, slow and unplugged
     */
    public VpcdSlot(int port, FaultRun faults) {
        this.reader = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        this.faults = faults;
        this.thread = Thread.ofPlatform().name("card-slot-" + port).daemon().start(this::run);
    }

    /** Lays this card on the reader, in place of the one that lies there. */
    public void insert(PoweredCard wanted) {
        change(wanted, false);
    }

    /** Takes the card away, whatever it is doing. */
    public void remove() {
        change(null, false);
    }

    /** Takes the card away for good. */
    @Override
    public void close() {
        change(null, true);
        thread.interrupt();
    }

    private void change(@Nullable PoweredCard wanted, boolean end) {
        lock.lock();
        try {
            card = wanted;
            closed |= end;
            hangUp();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void hangUp() {
        if (socket != null) {
            try {
                socket.close();
            } catch (IOException e) {
                LOG.debug("hanging up", e);
            }
            socket = null;
        }
    }

    private void run() {
        try {
            while (true) {
                PoweredCard next = awaitCard();
                if (next == null) {
                    return;
                }
                serve(next);
            }
        } catch (InterruptedException e) {
            LOG.debug("the slot is no longer served");
        }
    }

    private @Nullable PoweredCard awaitCard() throws InterruptedException {
        lock.lock();
        try {
            while (card == null && !closed) {
                changed.await();
            }
            return closed ? null : card;
        } finally {
            lock.unlock();
        }
    }

    private void serve(PoweredCard chip) throws InterruptedException {
        try (Socket line = new Socket()) {
            line.connect(reader);
            if (taken(chip, line)) {
                new VpcdLine(line, chip, faults).serve();
            }
        } catch (IOException e) {
            LOG.debug("the virtual reader is away or the card was removed: {}", e.getMessage());
        }
        pause(chip);
    }

    /** Whether this card is still the one wanted; from then on removal closes the line. */
    private boolean taken(PoweredCard chip, Socket line) {
        lock.lock();
        try {
            if (card != chip) {
                return false;
            }
            socket = line;
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Not a moment when another card waits already. */
    private void pause(PoweredCard chip) throws InterruptedException {
        lock.lock();
        try {
            long left = LOOK_AGAIN_NANOS;
            while (card == chip && !closed && left > 0) {
                left = changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }
}

package campus.onecard.devices.card.simulator;

import campus.onecard.devices.DeviceFault;
import campus.onecard.devices.Health;
import campus.onecard.devices.card.CardLink;
import campus.onecard.devices.card.CardLost;
import campus.onecard.devices.card.CardReader;
import campus.onecard.devices.card.PoweredCard;
import campus.onecard.devices.fault.Fault;
import campus.onecard.devices.fault.FaultRun;
import campus.onecard.devices.fault.Unit;
import campus.onecard.domain.equipment.EquipmentFault;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * A reader inside this process, for machines without PC/SC: it keeps the same contract as a real
 * one, and the card in it hears the same bytes. Thread-safe.
 */
public final class SimulatedReader implements CardReader, CardHand {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final FaultRun faults;
    private @Nullable PoweredCard card;
    private boolean plugged = true;
    private boolean open;

    /** Counts how often a card came or went. */
    private long comings;

    private long given;

    /**
     * @param faults plays torn and silence for each APDU
     */
    public SimulatedReader(FaultRun faults) {
        this.faults = faults;
    }

    @Override
    public void insert(PoweredCard wanted) {
        change(() -> card = wanted);
    }

    @Override
    public void remove() {
        change(() -> card = null);
    }

    @Override
    public void unplug() {
        change(
                () -> {
                    plugged = false;
                    open = false;
                });
    }

    @Override
    public void plugIn() {
        change(() -> plugged = true);
    }

    @Override
    public void open() throws DeviceFault {
        lock.lock();
        try {
            open = plugged;
            requireOpen();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Health health() throws DeviceFault {
        lock.lock();
        try {
            requireOpen();
            return Health.GOOD;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Optional<CardLink> awaitCard(Duration longest) throws DeviceFault, InterruptedException {
        lock.lock();
        try {
            await(longest, () -> card != null);
            PoweredCard there = card;
            if (there == null) {
                return Optional.empty();
            }
            given = comings;
            there.powerOn();
            return Optional.of(new Link(there, comings));
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean awaitRemoval(Duration longest) throws DeviceFault, InterruptedException {
        lock.lock();
        try {
            await(longest, () -> comings != given);
            return comings != given;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        change(() -> open = false);
    }

    private void await(Duration longest, BooleanSupplier seen)
            throws DeviceFault, InterruptedException {
        long left = longest.toNanos();
        requireOpen();
        while (!seen.getAsBoolean() && left > 0) {
            left = changed.awaitNanos(left);
            requireOpen();
        }
    }

    private void requireOpen() throws DeviceFault {
        if (!open) {
            throw new DeviceFault(
                    EquipmentFault.READER_MISSING, "the simulated reader is unplugged or closed");
        }
    }

    private void change(Runnable act) {
        lock.lock();
        try {
            act.run();
            comings++;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private boolean lies(long coming) {
        lock.lock();
        try {
            return coming == comings;
        } finally {
            lock.unlock();
        }
    }

    private void awaitChange(long coming) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (coming == comings) {
                changed.await();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Ends with the coming that it was made for. */
    private final class Link implements CardLink {

        private final PoweredCard chip;
        private final long coming;
        private volatile boolean closed;

        Link(PoweredCard chip, long coming) {
            this.chip = chip;
            this.coming = coming;
        }

        @Override
        public byte[] transmit(byte[] command) throws CardLost, InterruptedException {
            if (closed || !lies(coming)) {
                throw new CardLost(CardLost.Why.REMOVED, "no card lies on the reader");
            }
            byte[] answer = chip.transmit(command);
            play(faults.count(Unit.APDU));
            if (!lies(coming)) {
                throw new CardLost(CardLost.Why.TORN, "the card was taken away during a command");
            }
            return answer;
        }

        private void play(List<Fault> struck) throws InterruptedException {
            for (Fault fault : struck) {
                switch (fault) {
                    case Fault.Torn _ -> remove();
                    case Fault.Silence _ -> awaitChange(coming);
                    default -> {
                        // Nothing that a card knows.
                    }
                }
            }
        }

        @Override
        public void reconnect() throws CardLost {
            if (closed || !lies(coming)) {
                throw new CardLost(CardLost.Why.REMOVED, "no card lies on the reader");
            }
            chip.powerOn();
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}

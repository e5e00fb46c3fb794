package campus.onecard.devices.card;

import campus.onecard.domain.signin.CardSerial;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A reader without hardware: whoever holds it plays the person and the plug. Thread-safe. */
public final class SimulatedCardReader implements CardReader {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private @Nullable CardSerial card;
    private boolean plugged = true;

    /** Holds this card to the reader; one that lies there already is taken away. */
    public void insert(CardSerial wanted) {
        change(() -> card = wanted);
    }

    /** Takes the card away. */
    public void remove() {
        change(() -> card = null);
    }

    /** Pulls the plug. */
    public void unplug() {
        change(() -> plugged = false);
    }

    /** Puts the plug back in; the loop finds the reader at its next turn. */
    public void plugIn() {
        change(() -> plugged = true);
    }

    @Override
    public Status status() {
        lock.lock();
        try {
            if (!plugged) {
                return Status.GONE;
            }
            return card == null ? Status.READY : Status.CARD_PRESENT;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Optional<CardSerial> awaitCard(Duration longest)
            throws ReaderUnavailable, InterruptedException {
        lock.lock();
        try {
            await(longest, Status.CARD_PRESENT);
            return Optional.ofNullable(card);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean awaitRemoval(Duration longest) throws ReaderUnavailable, InterruptedException {
        lock.lock();
        try {
            await(longest, Status.READY);
            return card == null;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void reopen() throws ReaderUnavailable {
        if (status() == Status.GONE) {
            throw gone();
        }
    }

    @Override
    public void close() {
        unplug();
    }

    private void await(Duration longest, Status wanted)
            throws ReaderUnavailable, InterruptedException {
        long left = longest.toNanos();
        while (status() != wanted && plugged && left > 0) {
            left = changed.awaitNanos(left);
        }
        if (!plugged) {
            throw gone();
        }
    }

    private static ReaderUnavailable gone() {
        return new ReaderUnavailable("the simulated card reader is unplugged: plug it in again");
    }

    private void change(Runnable act) {
        lock.lock();
        try {
            act.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}

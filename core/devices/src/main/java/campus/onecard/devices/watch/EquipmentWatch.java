package campus.onecard.devices.watch;

import campus.onecard.devices.Device;
import campus.onecard.devices.DeviceFault;
import campus.onecard.domain.equipment.EquipmentKind;
import campus.onecard.domain.equipment.EquipmentState;
import campus.onecard.domain.equipment.EquipmentState.Condition;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * One machine on a platform thread of its own, because native calls block their carrier. Asks it
 * every second how it is, tells changes only, opens a lost one again, less and less often, and does
 * work with it in between: nobody else touches the machine.
 *
 * @param <D> what kind of machine
 */
public final class EquipmentWatch<D extends Device> implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EquipmentWatch.class);
    private static final Duration TURN = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(4);

    private final D device;
    private final InstantSource clock;
    private final Consumer<EquipmentState> told;
    private final LinkedBlockingQueue<Runnable> work = new LinkedBlockingQueue<>();
    private final Thread thread;
    private volatile EquipmentState state;
    private volatile boolean stopped;
    private boolean open;
    private boolean toldOnce;
    private Duration pause = TURN;

    /**
     * @param name what the installer calls it
     * @param device used by this watch alone, and closed by it
     * @param told called on the watch's thread with the first state and every change; must not
     *     block
     */
    public EquipmentWatch(
            String name, D device, InstantSource clock, Consumer<EquipmentState> told) {
        this(unseen(device.kind(), name, clock.instant()), device, clock, told);
    }

    /**
     * Goes on where somebody left off.
     *
     * @param last how it was when last watched
     */
    public EquipmentWatch(
            EquipmentState last, D device, InstantSource clock, Consumer<EquipmentState> told) {
        this.device = device;
        this.clock = clock;
        this.told = told;
        this.state = last;
        this.thread =
                Thread.ofPlatform().name("device " + last.name()).daemon().unstarted(this::run);
    }

    /** A device that nobody has looked at yet. */
    public static EquipmentState unseen(EquipmentKind kind, String name, Instant now) {
        return new EquipmentState(kind, name, Condition.DOWN, now, null, null);
    }

    /** Begins to watch. Call once. */
    public void start() {
        thread.start();
    }

    /** How it is, as far as is known. Down and without a fault: not looked at yet. */
    public EquipmentState state() {
        return state;
    }

    /**
     * Does something with the machine, after what it does now.
     *
     * @return ends with what came of it, or with what it threw; cancelled when the watch stops
     *     first
     */
    public <T> Future<T> ask(DeviceWork<? super D, T> wanted) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        work.add(() -> carryOut(wanted, answer));
        if (stopped) {
            answer.cancel(false);
        }
        return answer;
    }

    @Override
    public void close() {
        stopped = true;
        thread.interrupt();
    }

    private void run() {
        try (device) {
            while (!stopped) {
                look();
                Runnable next = work.poll(pause.toMillis(), TimeUnit.MILLISECONDS);
                if (next != null) {
                    next.run();
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("{} is no longer watched", state.name());
        }
    }

    private void look() throws InterruptedException {
        try {
            if (!open) {
                device.open();
                open = true;
            }
            change(Changes.well(state, device.health(), clock.instant()));
            pause = TURN;
        } catch (DeviceFault e) {
            lost(e);
        }
    }

    private void lost(DeviceFault e) {
        open = false;
        pause =
                pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0
                        ? LONGEST_PAUSE
                        : pause.multipliedBy(2);
        EquipmentState before = state;
        change(Changes.down(before, e.fault(), clock.instant()));
        if (state != before) {
            pause = TURN;
            LOG.warn("{} is down: {}", before.name(), e.getMessage());
        }
    }

    private void change(EquipmentState now) {
        if (now != state || !toldOnce) {
            toldOnce = true;
            state = now;
            told.accept(now);
        }
    }

    private <T> void carryOut(DeviceWork<? super D, T> wanted, CompletableFuture<T> answer) {
        try {
            answer.complete(wanted.with(device));
        } catch (DeviceFault | RuntimeException e) {
            answer.completeExceptionally(e);
        } catch (InterruptedException e) {
            answer.cancel(false);
            thread.interrupt();
        }
    }
}
